using Galley.Fuzz;
using SharpFuzz;

switch (args)
{
    case ["libfuzzer"]:
        Fuzzer.LibFuzzer.Run(bytes => Target.Run(bytes));
        break;
    case []:
        // Under afl-fuzz; without it, one article from standard input.
        Fuzzer.OutOfProcess.Run(input =>
        {
            using var bytes = new MemoryStream();
            input.CopyTo(bytes);
            Target.Run(bytes.ToArray());
        });
        break;
    default:
        foreach (var file in args) Target.Run(File.ReadAllBytes(file));
        break;
}
