// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.locationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LocationType = "microsoft.graph.locationType" {
        /// `default`
        Default = "default",
        /// `conferenceRoom`
        ConferenceRoom = "conferenceRoom",
        /// `homeAddress`
        HomeAddress = "homeAddress",
        /// `businessAddress`
        BusinessAddress = "businessAddress",
        /// `geoCoordinates`
        GeoCoordinates = "geoCoordinates",
        /// `streetAddress`
        StreetAddress = "streetAddress",
        /// `hotel`
        Hotel = "hotel",
        /// `restaurant`
        Restaurant = "restaurant",
        /// `localBusiness`
        LocalBusiness = "localBusiness",
        /// `postalAddress`
        PostalAddress = "postalAddress",
    }
}
