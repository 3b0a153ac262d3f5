namespace InfoInterview.Templates.Brackets;

/// <summary>Whom a placeholder is about.</summary>
internal enum Person
{
    Unclear,
    Seeker,
    Contact,
    Connector,
}
