using System.Reflection;
using System.Runtime.Loader;

namespace Galley.Tests.Manuscripts;

public class LazyLoadingTests
{
    [Theory]
    [InlineData("PlainText", "Headline Here\n\nText. <!-- stet -->", "")]
    [InlineData("PlainText", "---\ntitle: Low Water\n---\nText.", "Galley.YamlDotNet")]
    [InlineData("Markdown", "# Low Water", "Galley.Markdig")]
    public void A_library_is_loaded_only_by_a_file_that_needs_it(string format, string source, string loaded)
    {
        var context = new RecordingContext(Path.GetDirectoryName(typeof(Reader).Assembly.Location)!);
        var engine = context.LoadFromAssemblyPath(typeof(Reader).Assembly.Location);
        var formats = engine.GetType("Galley.Manuscripts.ManuscriptFormat", throwOnError: true)!;
        engine.GetType("Galley.Manuscripts.ManuscriptReader", throwOnError: true)!.GetMethod("Read")!.Invoke(null, [source, Enum.Parse(formats, format), null]);

        Assert.Equal(loaded, string.Join(" ", context.Loaded));
        context.Unload();
    }

    private sealed class RecordingContext(string directory) : AssemblyLoadContext(isCollectible: true)
    {
        public List<string> Loaded { get; } = [];

        protected override Assembly? Load(AssemblyName name)
        {
            if (name.Name?.StartsWith("Galley.", StringComparison.Ordinal) != true) return null;
            Loaded.Add(name.Name);
            return LoadFromAssemblyPath(Path.Combine(directory, name.Name + ".dll"));
        }
    }
}
