using Galley.Tool;

return await App.RunAsync(args, Terminal.Attach());
