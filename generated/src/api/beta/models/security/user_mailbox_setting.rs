// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.userMailboxSetting`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    UserMailboxSetting = "microsoft.graph.security.userMailboxSetting" {
        None = "none",
        JunkMailDeletion = "junkMailDeletion",
        IsFromAddressInAddressBook = "isFromAddressInAddressBook",
        IsFromAddressInAddressSafeList = "isFromAddressInAddressSafeList",
        IsFromAddressInAddressBlockList = "isFromAddressInAddressBlockList",
        IsFromAddressInAddressImplicitSafeList = "isFromAddressInAddressImplicitSafeList",
        IsFromAddressInAddressImplicitJunkList = "isFromAddressInAddressImplicitJunkList",
        IsFromDomainInDomainSafeList = "isFromDomainInDomainSafeList",
        IsFromDomainInDomainBlockList = "isFromDomainInDomainBlockList",
        IsRecipientInRecipientSafeList = "isRecipientInRecipientSafeList",
        CustomRule = "customRule",
        SenderPraPresent = "senderPraPresent",
        FromFirstTimeSender = "fromFirstTimeSender",
        PriorSeenPass = "priorSeenPass",
        SenderAuthenticationSucceeded = "senderAuthenticationSucceeded",
        IsJunkMailRuleEnabled = "isJunkMailRuleEnabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}
