using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Standing;

/// <summary>Lists contacts by where they stand, by index, inside one transaction.</summary>
internal sealed class StandingFinder(CancellationToken ct)
{
    public async Task<ContactListing> ListAsync(ContactFilter filter, ContactBook book, int skip, int take)
    {
        var (page, total) = PlacesOf(filter) is { Count: > 0 } places
            ? await InPlacesAsync(places, await book.MatchingAsync(filter.Search, filter.Tag), skip, take)
            : await book.RowsAsync(filter.Search, filter.Tag, skip, take);
        return new ContactListing
        {
            Items = page.Select(row =>
                new ListedContact { Stored = row.ToStored(), Stage = ContactPlace.StageAt(row.Place) }).ToValueList(),
            Total = total,
        };
    }

    private async Task<(IReadOnlyList<ContactRow> Rows, int Total)> InPlacesAsync(
        List<int> places, IQueryable<ContactRow> matching, int skip, int take)
    {
        matching = matching.Where(row => EF.Parameter(places).Contains(row.Place));
        var total = await matching.CountAsync(ct);
        return (await matching.OrderBy(row => row.SortName).ThenBy(row => row.Id).Skip(skip).Take(take).ToListAsync(ct), total);
    }

    private static List<int> PlacesOf(ContactFilter filter)
    {
        var places = filter.Stages.Select(ContactPlace.Of).ToList();
        if (filter.NotAsked) places.Add(ContactPlace.NotAsked);
        if (filter.Silent) places.Add(ContactPlace.Silent);
        return places;
    }
}
