// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mailDestinationRoutingReason`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MailDestinationRoutingReason = "microsoft.graph.mailDestinationRoutingReason" {
        None = "none",
        MailFlowRule = "mailFlowRule",
        SafeSender = "safeSender",
        BlockedSender = "blockedSender",
        AdvancedSpamFiltering = "advancedSpamFiltering",
        DomainAllowList = "domainAllowList",
        DomainBlockList = "domainBlockList",
        NotInAddressBook = "notInAddressBook",
        FirstTimeSender = "firstTimeSender",
        AutoPurgeToInbox = "autoPurgeToInbox",
        AutoPurgeToJunk = "autoPurgeToJunk",
        AutoPurgeToDeleted = "autoPurgeToDeleted",
        Outbound = "outbound",
        NotJunk = "notJunk",
        Junk = "junk",
        UnknownFutureValue = "unknownFutureValue",
    }
}
