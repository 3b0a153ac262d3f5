namespace InfoInterview.Host.Startup;

/// <summary>Makes a new id; the composition root says how.</summary>
internal delegate Guid MakeId();
