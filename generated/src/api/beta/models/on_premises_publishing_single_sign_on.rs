// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesPublishingSingleSignOn`](https://learn.microsoft.com/graph/api/resources/onpremisespublishingsinglesignon?view=graph-rest-beta)
    OnPremisesPublishingSingleSignOn = "microsoft.graph.onPremisesPublishingSingleSignOn"
}

impl OnPremisesPublishingSingleSignOn {
    /// `kerberosSignOnSettings` in queries.
    pub const KERBEROS_SIGN_ON_SETTINGS: Property<Self> = Property::new("kerberosSignOnSettings");
    /// `singleSignOnMode` in queries.
    pub const SINGLE_SIGN_ON_MODE: Property<Self> = Property::new("singleSignOnMode");

    /// `kerberosSignOnSettings`: `microsoft.graph.kerberosSignOnSettings`
    pub fn kerberos_sign_on_settings(&self) -> Option<&super::KerberosSignOnSettings> {
        self.0.model("kerberosSignOnSettings")
    }

    /// Sets `kerberosSignOnSettings`.
    pub fn with_kerberos_sign_on_settings(self, value: impl Into<Nullable<super::KerberosSignOnSettings>>) -> Self {
        Self(self.0.with("kerberosSignOnSettings", value))
    }

    /// `singleSignOnMode`: `Edm.String`
    ///
    /// Possible values are: none, onPremisesKerberos, headerBased.
    pub fn single_sign_on_mode(&self) -> Option<&str> {
        self.0.str("singleSignOnMode")
    }

    /// Sets `singleSignOnMode`.
    pub fn with_single_sign_on_mode(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("singleSignOnMode", value))
    }
}
