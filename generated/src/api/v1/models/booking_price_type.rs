// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingPriceType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    BookingPriceType = "microsoft.graph.bookingPriceType" {
        Undefined = "undefined",
        FixedPrice = "fixedPrice",
        StartingAt = "startingAt",
        Hourly = "hourly",
        Free = "free",
        PriceVaries = "priceVaries",
        CallUs = "callUs",
        NotSet = "notSet",
        UnknownFutureValue = "unknownFutureValue",
    }
}
