// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.userMailboxSetting`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    UserMailboxSetting = "microsoft.graph.security.userMailboxSetting" {
        /// `none`
        None = "none",
        /// `junkMailDeletion`
        JunkMailDeletion = "junkMailDeletion",
        /// `isFromAddressInAddressBook`
        IsFromAddressInAddressBook = "isFromAddressInAddressBook",
        /// `isFromAddressInAddressSafeList`
        IsFromAddressInAddressSafeList = "isFromAddressInAddressSafeList",
        /// `isFromAddressInAddressBlockList`
        IsFromAddressInAddressBlockList = "isFromAddressInAddressBlockList",
        /// `isFromAddressInAddressImplicitSafeList`
        IsFromAddressInAddressImplicitSafeList = "isFromAddressInAddressImplicitSafeList",
        /// `isFromAddressInAddressImplicitJunkList`
        IsFromAddressInAddressImplicitJunkList = "isFromAddressInAddressImplicitJunkList",
        /// `isFromDomainInDomainSafeList`
        IsFromDomainInDomainSafeList = "isFromDomainInDomainSafeList",
        /// `isFromDomainInDomainBlockList`
        IsFromDomainInDomainBlockList = "isFromDomainInDomainBlockList",
        /// `isRecipientInRecipientSafeList`
        IsRecipientInRecipientSafeList = "isRecipientInRecipientSafeList",
        /// `customRule`
        CustomRule = "customRule",
        /// `senderPraPresent`
        SenderPraPresent = "senderPraPresent",
        /// `fromFirstTimeSender`
        FromFirstTimeSender = "fromFirstTimeSender",
        /// `priorSeenPass`
        PriorSeenPass = "priorSeenPass",
        /// `senderAuthenticationSucceeded`
        SenderAuthenticationSucceeded = "senderAuthenticationSucceeded",
        /// `isJunkMailRuleEnabled`
        IsJunkMailRuleEnabled = "isJunkMailRuleEnabled",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
