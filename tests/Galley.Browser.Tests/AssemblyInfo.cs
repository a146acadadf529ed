using Galley.Browser.Tests.Harness;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(NewsroomSite))]
[assembly: AssemblyFixture(typeof(ProofFolder))]
