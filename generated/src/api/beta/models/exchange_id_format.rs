// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.exchangeIdFormat`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExchangeIdFormat = "microsoft.graph.exchangeIdFormat" {
        /// `entryId`
        EntryId = "entryId",
        /// `ewsId`
        EwsId = "ewsId",
        /// `immutableEntryId`
        ImmutableEntryId = "immutableEntryId",
        /// `restId`
        RestId = "restId",
        /// `restImmutableEntryId`
        RestImmutableEntryId = "restImmutableEntryId",
    }
}
