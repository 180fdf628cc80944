// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingPriceType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    BookingPriceType = "microsoft.graph.bookingPriceType" {
        /// `undefined`
        Undefined = "undefined",
        /// `fixedPrice`
        FixedPrice = "fixedPrice",
        /// `startingAt`
        StartingAt = "startingAt",
        /// `hourly`
        Hourly = "hourly",
        /// `free`
        Free = "free",
        /// `priceVaries`
        PriceVaries = "priceVaries",
        /// `callUs`
        CallUs = "callUs",
        /// `notSet`
        NotSet = "notSet",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
