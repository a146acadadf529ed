namespace Galley.Generators.Inputs;

/// <summary>Whose the types <c>Article</c>, <c>Quote</c>, <c>Person</c> … are that a project's articles have.</summary>
internal enum TypeSharing
{
    /// <summary>The project's own, which no other has.</summary>
    Own,
    /// <summary>The project's own, for the projects that reference it as well.</summary>
    Shared,
    /// <summary>Those of a project that it references.</summary>
    Referenced,
}
