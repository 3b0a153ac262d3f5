namespace InfoInterview.Outreach;

/// <summary>Whether a field has a value in every message.</summary>
public enum FieldPresence
{
    /// <summary>It is always there, such as the seeker's name.</summary>
    Always = 0,

    /// <summary>It may be absent, and the sentence around it then is too.</summary>
    Optional = 1,

    /// <summary>Every message of the purpose states it; without it none is written.</summary>
    Required = 2,
}
