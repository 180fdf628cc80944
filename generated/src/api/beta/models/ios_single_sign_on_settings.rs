// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosSingleSignOnSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iossinglesignonsettings?view=graph-rest-beta)
    IosSingleSignOnSettings = "microsoft.graph.iosSingleSignOnSettings"
}

impl IosSingleSignOnSettings {
    /// `allowedAppsList` in queries.
    pub const ALLOWED_APPS_LIST: Property<Self> = Property::new("allowedAppsList");
    /// `allowedUrls` in queries.
    pub const ALLOWED_URLS: Property<Self> = Property::new("allowedUrls");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `kerberosPrincipalName` in queries.
    pub const KERBEROS_PRINCIPAL_NAME: Property<Self> = Property::new("kerberosPrincipalName");
    /// `kerberosRealm` in queries.
    pub const KERBEROS_REALM: Property<Self> = Property::new("kerberosRealm");

    /// `allowedAppsList`: `Collection(microsoft.graph.appListItem)`
    pub fn allowed_apps_list(&self) -> Option<&[super::AppListItem]> {
        self.0.models("allowedAppsList")
    }

    /// Sets `allowedAppsList`.
    pub fn with_allowed_apps_list(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("allowedAppsList", value))
    }

    /// `allowedUrls`: `Collection(Edm.String)`
    pub fn allowed_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("allowedUrls")
    }

    /// Sets `allowedUrls`.
    pub fn with_allowed_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("allowedUrls", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `kerberosPrincipalName`: `Edm.String`
    pub fn kerberos_principal_name(&self) -> Option<&str> {
        self.0.str("kerberosPrincipalName")
    }

    /// Sets `kerberosPrincipalName`.
    pub fn with_kerberos_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kerberosPrincipalName", value))
    }

    /// `kerberosRealm`: `Edm.String`
    pub fn kerberos_realm(&self) -> Option<&str> {
        self.0.str("kerberosRealm")
    }

    /// Sets `kerberosRealm`.
    pub fn with_kerberos_realm(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kerberosRealm", value))
    }
}
