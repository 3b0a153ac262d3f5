using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Records;

namespace InfoInterview.Storage.Standing;

/// <summary>Lists contacts by where they stand, by index, inside one transaction.</summary>
internal static class StandingFinder
{
    public static async Task<ContactListing> ListAsync(ContactFilter filter, ContactBook book, int skip, int take)
    {
        var (page, total) = await book.RowsAsync(filter, PlacesOf(filter), skip, take);
        return new ContactListing
        {
            Items = page.Select(row =>
                new ListedContact { Stored = row.ToStored(), Stage = ContactPlace.StageAt(row.Place) }).ToValueList(),
            Total = total,
        };
    }

    private static List<int> PlacesOf(ContactFilter filter)
    {
        var places = filter.Stages.Select(ContactPlace.Of).ToList();
        if (filter.NotAsked) places.Add(ContactPlace.NotAsked);
        if (filter.Silent) places.Add(ContactPlace.Silent);
        return places;
    }
}
