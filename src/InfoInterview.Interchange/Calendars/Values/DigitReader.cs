namespace InfoInterview.Interchange.Calendars.Values;

/// <summary>Takes numbers of a fixed width from the front of a text.</summary>
internal ref struct DigitReader(ReadOnlySpan<char> text)
{
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    public readonly bool IsAtEnd => Rest.IsEmpty;

    public bool Take(int count, out int number)
    {
        number = 0;
        if (Rest.Length < count) return false;
        foreach (var character in Rest[..count])
        {
            if (!char.IsAsciiDigit(character)) return false;
            number = (number * 10) + character - '0';
        }

        Rest = Rest[count..];
        return true;
    }

    /// <summary>Passes over a separator where there is one.</summary>
    public bool Skip(char separator)
    {
        if (!Rest.IsEmpty && Rest[0] == separator) Rest = Rest[1..];
        return true;
    }

    public bool SkipTimeMark()
    {
        if (Rest.IsEmpty || Rest[0] is not ('T' or 't' or ' ')) return false;
        Rest = Rest[1..];
        return true;
    }

    public readonly bool IsAtDigitOr(char separator) => !Rest.IsEmpty && (Rest[0] == separator || char.IsAsciiDigit(Rest[0]));
}
