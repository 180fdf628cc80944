// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.synchronizationSecret`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SynchronizationSecret = "microsoft.graph.synchronizationSecret" {
        /// `None`
        None = "None",
        /// `UserName`
        UserName = "UserName",
        /// `Password`
        Password = "Password",
        /// `SecretToken`
        SecretToken = "SecretToken",
        /// `AppKey`
        AppKey = "AppKey",
        /// `BaseAddress`
        BaseAddress = "BaseAddress",
        /// `ClientIdentifier`
        ClientIdentifier = "ClientIdentifier",
        /// `ClientSecret`
        ClientSecret = "ClientSecret",
        /// `SingleSignOnType`
        SingleSignOnType = "SingleSignOnType",
        /// `Sandbox`
        Sandbox = "Sandbox",
        /// `Url`
        Url = "Url",
        /// `Domain`
        Domain = "Domain",
        /// `ConsumerKey`
        ConsumerKey = "ConsumerKey",
        /// `ConsumerSecret`
        ConsumerSecret = "ConsumerSecret",
        /// `TokenKey`
        TokenKey = "TokenKey",
        /// `TokenExpiration`
        TokenExpiration = "TokenExpiration",
        /// `Oauth2AccessToken`
        Oauth2AccessToken = "Oauth2AccessToken",
        /// `Oauth2AccessTokenCreationTime`
        Oauth2AccessTokenCreationTime = "Oauth2AccessTokenCreationTime",
        /// `Oauth2RefreshToken`
        Oauth2RefreshToken = "Oauth2RefreshToken",
        /// `SyncAll`
        SyncAll = "SyncAll",
        /// `InstanceName`
        InstanceName = "InstanceName",
        /// `Oauth2ClientId`
        Oauth2ClientId = "Oauth2ClientId",
        /// `Oauth2ClientSecret`
        Oauth2ClientSecret = "Oauth2ClientSecret",
        /// `CompanyId`
        CompanyId = "CompanyId",
        /// `UpdateKeyOnSoftDelete`
        UpdateKeyOnSoftDelete = "UpdateKeyOnSoftDelete",
        /// `SynchronizationSchedule`
        SynchronizationSchedule = "SynchronizationSchedule",
        /// `SystemOfRecord`
        SystemOfRecord = "SystemOfRecord",
        /// `SandboxName`
        SandboxName = "SandboxName",
        /// `EnforceDomain`
        EnforceDomain = "EnforceDomain",
        /// `SyncNotificationSettings`
        SyncNotificationSettings = "SyncNotificationSettings",
        /// `SkipOutOfScopeDeletions`
        SkipOutOfScopeDeletions = "SkipOutOfScopeDeletions",
        /// `Oauth2AuthorizationUri`
        Oauth2AuthorizationUri = "Oauth2AuthorizationUri",
        /// `Oauth2RedirectUri`
        Oauth2RedirectUri = "Oauth2RedirectUri",
        /// `ApplicationTemplateIdentifier`
        ApplicationTemplateIdentifier = "ApplicationTemplateIdentifier",
        /// `Server`
        Server = "Server",
        /// `PerformInboundEntitlementGrants`
        PerformInboundEntitlementGrants = "PerformInboundEntitlementGrants",
        /// `HardDeletesEnabled`
        HardDeletesEnabled = "HardDeletesEnabled",
        /// `SyncAgentCompatibilityKey`
        SyncAgentCompatibilityKey = "SyncAgentCompatibilityKey",
        /// `SyncAgentADContainer`
        SyncAgentAdContainer = "SyncAgentADContainer",
        /// `ValidateDomain`
        ValidateDomain = "ValidateDomain",
        /// `TestReferences`
        TestReferences = "TestReferences",
    }
}
