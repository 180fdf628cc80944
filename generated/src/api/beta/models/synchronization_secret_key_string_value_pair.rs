// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationSecretKeyStringValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair?view=graph-rest-beta)
    SynchronizationSecretKeyStringValuePair = "microsoft.graph.synchronizationSecretKeyStringValuePair"
}

impl SynchronizationSecretKeyStringValuePair {
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `key`: `microsoft.graph.synchronizationSecret`
    ///
    /// Possible values are: None, UserName, Password, SecretToken, AppKey, BaseAddress, ClientIdentifier, ClientSecret, SingleSignOnType, Sandbox, Url, Domain, ConsumerKey, ConsumerSecret, TokenKey, TokenExpiration, Oauth2AccessToken, Oauth2AccessTokenCreationTime, Oauth2RefreshToken, SyncAll, InstanceName, Oauth2ClientId, Oauth2ClientSecret, CompanyId, UpdateKeyOnSoftDelete, SynchronizationSchedule, SystemOfRecord, SandboxName, EnforceDomain, SyncNotificationSettings, Server, PerformInboundEntitlementGrants, HardDeletesEnabled, SyncAgentCompatibilityKey, SyncAgentADContainer, ValidateDomain, Oauth2TokenExchangeUri, Oauth2AuthorizationUri, AuthenticationType, TestReferences, ConnectionString.
    pub fn key(&self) -> Option<super::SynchronizationSecret> {
        self.0.enumeration("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<super::SynchronizationSecret>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
