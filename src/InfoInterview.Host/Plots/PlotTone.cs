namespace InfoInterview.Host.Plots;

/// <summary>What a bar stands for; the sheet gives each its colour, and no colour speaks without a sign or a figure beside it.</summary>
internal enum PlotTone
{
    /// <summary>What is counted, neither good nor bad.</summary>
    Plain = 0,

    /// <summary>What speaks for something, or is there.</summary>
    Good = 1,

    /// <summary>What speaks against something, or is missing.</summary>
    Bad = 2,

    /// <summary>What is wanting, and can be mended.</summary>
    Warn = 4,

    /// <summary>What is open: a frame without a filling.</summary>
    Open = 3,
}
