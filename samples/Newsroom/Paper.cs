namespace Newsroom;

/// <summary>What the newspaper calls itself.</summary>
internal static class Paper
{
    public const string Name = "The Harrow Bay Courier";
    public const string Motto = "Every word of it typed";
}
