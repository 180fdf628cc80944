// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mailDestinationRoutingReason`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MailDestinationRoutingReason = "microsoft.graph.mailDestinationRoutingReason" {
        /// `none`
        None = "none",
        /// `mailFlowRule`
        MailFlowRule = "mailFlowRule",
        /// `safeSender`
        SafeSender = "safeSender",
        /// `blockedSender`
        BlockedSender = "blockedSender",
        /// `advancedSpamFiltering`
        AdvancedSpamFiltering = "advancedSpamFiltering",
        /// `domainAllowList`
        DomainAllowList = "domainAllowList",
        /// `domainBlockList`
        DomainBlockList = "domainBlockList",
        /// `notInAddressBook`
        NotInAddressBook = "notInAddressBook",
        /// `firstTimeSender`
        FirstTimeSender = "firstTimeSender",
        /// `autoPurgeToInbox`
        AutoPurgeToInbox = "autoPurgeToInbox",
        /// `autoPurgeToJunk`
        AutoPurgeToJunk = "autoPurgeToJunk",
        /// `autoPurgeToDeleted`
        AutoPurgeToDeleted = "autoPurgeToDeleted",
        /// `outbound`
        Outbound = "outbound",
        /// `notJunk`
        NotJunk = "notJunk",
        /// `junk`
        Junk = "junk",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
