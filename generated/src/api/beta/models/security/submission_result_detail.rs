// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.submissionResultDetail`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    SubmissionResultDetail = "microsoft.graph.security.submissionResultDetail" {
        /// `none`
        None = "none",
        /// `underInvestigation`
        UnderInvestigation = "underInvestigation",
        /// `simulatedThreat`
        SimulatedThreat = "simulatedThreat",
        /// `allowedBySecOps`
        AllowedBySecOps = "allowedBySecOps",
        /// `allowedByThirdPartyFilters`
        AllowedByThirdPartyFilters = "allowedByThirdPartyFilters",
        /// `messageNotFound`
        MessageNotFound = "messageNotFound",
        /// `urlFileShouldNotBeBlocked`
        UrlFileShouldNotBeBlocked = "urlFileShouldNotBeBlocked",
        /// `urlFileShouldBeBlocked`
        UrlFileShouldBeBlocked = "urlFileShouldBeBlocked",
        /// `urlFileCannotMakeDecision`
        UrlFileCannotMakeDecision = "urlFileCannotMakeDecision",
        /// `domainImpersonation`
        DomainImpersonation = "domainImpersonation",
        /// `userImpersonation`
        UserImpersonation = "userImpersonation",
        /// `brandImpersonation`
        BrandImpersonation = "brandImpersonation",
        /// `outboundShouldNotBeBlocked`
        OutboundShouldNotBeBlocked = "outboundShouldNotBeBlocked",
        /// `outboundShouldBeBlocked`
        OutboundShouldBeBlocked = "outboundShouldBeBlocked",
        /// `outboundBulk`
        OutboundBulk = "outboundBulk",
        /// `outboundCannotMakeDecision`
        OutboundCannotMakeDecision = "outboundCannotMakeDecision",
        /// `outboundNotRescanned`
        OutboundNotRescanned = "outboundNotRescanned",
        /// `zeroHourAutoPurgeAllowed`
        ZeroHourAutoPurgeAllowed = "zeroHourAutoPurgeAllowed",
        /// `zeroHourAutoPurgeBlocked`
        ZeroHourAutoPurgeBlocked = "zeroHourAutoPurgeBlocked",
        /// `zeroHourAutoPurgeQuarantineReleased`
        ZeroHourAutoPurgeQuarantineReleased = "zeroHourAutoPurgeQuarantineReleased",
        /// `onPremisesSkip`
        OnPremisesSkip = "onPremisesSkip",
        /// `allowedByTenantAllowBlockList`
        AllowedByTenantAllowBlockList = "allowedByTenantAllowBlockList",
        /// `blockedByTenantAllowBlockList`
        BlockedByTenantAllowBlockList = "blockedByTenantAllowBlockList",
        /// `allowedUrlByTenantAllowBlockList`
        AllowedUrlByTenantAllowBlockList = "allowedUrlByTenantAllowBlockList",
        /// `allowedFileByTenantAllowBlockList`
        AllowedFileByTenantAllowBlockList = "allowedFileByTenantAllowBlockList",
        /// `allowedSenderByTenantAllowBlockList`
        AllowedSenderByTenantAllowBlockList = "allowedSenderByTenantAllowBlockList",
        /// `allowedRecipientByTenantAllowBlockList`
        AllowedRecipientByTenantAllowBlockList = "allowedRecipientByTenantAllowBlockList",
        /// `blockedUrlByTenantAllowBlockList`
        BlockedUrlByTenantAllowBlockList = "blockedUrlByTenantAllowBlockList",
        /// `blockedFileByTenantAllowBlockList`
        BlockedFileByTenantAllowBlockList = "blockedFileByTenantAllowBlockList",
        /// `blockedSenderByTenantAllowBlockList`
        BlockedSenderByTenantAllowBlockList = "blockedSenderByTenantAllowBlockList",
        /// `blockedRecipientByTenantAllowBlockList`
        BlockedRecipientByTenantAllowBlockList = "blockedRecipientByTenantAllowBlockList",
        /// `allowedByConnection`
        AllowedByConnection = "allowedByConnection",
        /// `blockedByConnection`
        BlockedByConnection = "blockedByConnection",
        /// `allowedByExchangeTransportRule`
        AllowedByExchangeTransportRule = "allowedByExchangeTransportRule",
        /// `blockedByExchangeTransportRule`
        BlockedByExchangeTransportRule = "blockedByExchangeTransportRule",
        /// `quarantineReleased`
        QuarantineReleased = "quarantineReleased",
        /// `quarantineReleasedThenBlocked`
        QuarantineReleasedThenBlocked = "quarantineReleasedThenBlocked",
        /// `junkMailRuleDisabled`
        JunkMailRuleDisabled = "junkMailRuleDisabled",
        /// `allowedByUserSetting`
        AllowedByUserSetting = "allowedByUserSetting",
        /// `blockedByUserSetting`
        BlockedByUserSetting = "blockedByUserSetting",
        /// `allowedByTenant`
        AllowedByTenant = "allowedByTenant",
        /// `blockedByTenant`
        BlockedByTenant = "blockedByTenant",
        /// `invalidFalsePositive`
        InvalidFalsePositive = "invalidFalsePositive",
        /// `invalidFalseNegative`
        InvalidFalseNegative = "invalidFalseNegative",
        /// `spoofBlocked`
        SpoofBlocked = "spoofBlocked",
        /// `goodReclassifiedAsBad`
        GoodReclassifiedAsBad = "goodReclassifiedAsBad",
        /// `goodReclassifiedAsBulk`
        GoodReclassifiedAsBulk = "goodReclassifiedAsBulk",
        /// `goodReclassifiedAsGood`
        GoodReclassifiedAsGood = "goodReclassifiedAsGood",
        /// `goodReclassifiedAsCannotMakeDecision`
        GoodReclassifiedAsCannotMakeDecision = "goodReclassifiedAsCannotMakeDecision",
        /// `badReclassifiedAsGood`
        BadReclassifiedAsGood = "badReclassifiedAsGood",
        /// `badReclassifiedAsBulk`
        BadReclassifiedAsBulk = "badReclassifiedAsBulk",
        /// `badReclassifiedAsBad`
        BadReclassifiedAsBad = "badReclassifiedAsBad",
        /// `badReclassifiedAsCannotMakeDecision`
        BadReclassifiedAsCannotMakeDecision = "badReclassifiedAsCannotMakeDecision",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
