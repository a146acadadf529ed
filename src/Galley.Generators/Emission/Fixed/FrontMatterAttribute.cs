namespace Galley
{
    using global::System;

    /// <summary>Makes a partial record or class the front matter of the articles in a folder.</summary>
    /// <remarks>Its properties are the keys, and the build checks every article of the folder against them.</remarks>
    [AttributeUsage(AttributeTargets.Class, Inherited = false)]
    sealed partial class FrontMatterAttribute : Attribute
    {
        /// <param name="folder">
        /// A folder of articles, with the folders in it: <c>blog/**</c>, <c>blog/reviews/**</c>. Empty for the articles in no folder.
        /// </param>
        public FrontMatterAttribute(string folder) { Folder = folder; }

        /// <summary>The folder whose articles it is for.</summary>
        public string Folder { get; }
    }
}
