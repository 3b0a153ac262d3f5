namespace InfoInterview.Language;

/// <summary>A phrase of a lexicon that a sentence holds.</summary>
/// <param name="Signal">What it tells, by the number that the asking room gave it.</param>
/// <param name="EvenDenied">Whether a negation before it takes nothing away.</param>
/// <param name="EvenExplained">Whether a "how" or "what" before it takes nothing away.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Phrase">The phrase's number in its lexicon.</param>
internal readonly record struct PhraseHit(byte Signal, bool EvenDenied, bool EvenExplained, int First, int End, ushort Phrase = 0);
