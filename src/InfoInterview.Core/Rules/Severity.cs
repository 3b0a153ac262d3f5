namespace InfoInterview.Rules;

/// <summary>How much weight a finding carries; a greater value weighs more.</summary>
public enum Severity
{
    /// <summary>Worth knowing; fine to leave.</summary>
    Info = 0,

    /// <summary>Weakens the message or the plan; better put right.</summary>
    Warning = 1,

    /// <summary>Must be put right before anything is sent or counted on.</summary>
    Error = 2,
}
