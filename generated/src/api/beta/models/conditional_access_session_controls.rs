// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from conditionalAccessSessionControl.
    ///
    /// [`microsoft.graph.conditionalAccessSessionControls`](https://learn.microsoft.com/graph/api/resources/conditionalaccesssessioncontrols?view=graph-rest-beta)
    ConditionalAccessSessionControls: super::ConditionalAccessSessionControl = "microsoft.graph.conditionalAccessSessionControls"
}

impl ConditionalAccessSessionControls {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `applicationEnforcedRestrictions` in queries.
    pub const APPLICATION_ENFORCED_RESTRICTIONS: Property<Self> = Property::new("applicationEnforcedRestrictions");
    /// `cloudAppSecurity` in queries.
    pub const CLOUD_APP_SECURITY: Property<Self> = Property::new("cloudAppSecurity");
    /// `continuousAccessEvaluation` in queries.
    pub const CONTINUOUS_ACCESS_EVALUATION: Property<Self> = Property::new("continuousAccessEvaluation");
    /// `disableResilienceDefaults` in queries.
    pub const DISABLE_RESILIENCE_DEFAULTS: Property<Self> = Property::new("disableResilienceDefaults");
    /// `persistentBrowser` in queries.
    pub const PERSISTENT_BROWSER: Property<Self> = Property::new("persistentBrowser");
    /// `signInFrequency` in queries.
    pub const SIGN_IN_FREQUENCY: Property<Self> = Property::new("signInFrequency");

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `applicationEnforcedRestrictions`: `microsoft.graph.applicationEnforcedRestrictionsSessionControl`
    pub fn application_enforced_restrictions(&self) -> Option<&super::ApplicationEnforcedRestrictionsSessionControl> {
        self.0.model("applicationEnforcedRestrictions")
    }

    /// Sets `applicationEnforcedRestrictions`.
    pub fn with_application_enforced_restrictions(
        self,
        value: impl Into<Nullable<super::ApplicationEnforcedRestrictionsSessionControl>>,
    ) -> Self {
        Self(self.0.with("applicationEnforcedRestrictions", value))
    }

    /// `cloudAppSecurity`: `microsoft.graph.cloudAppSecuritySessionControl`
    pub fn cloud_app_security(&self) -> Option<&super::CloudAppSecuritySessionControl> {
        self.0.model("cloudAppSecurity")
    }

    /// Sets `cloudAppSecurity`.
    pub fn with_cloud_app_security(self, value: impl Into<Nullable<super::CloudAppSecuritySessionControl>>) -> Self {
        Self(self.0.with("cloudAppSecurity", value))
    }

    /// `continuousAccessEvaluation`: `microsoft.graph.continuousAccessEvaluationSessionControl`
    pub fn continuous_access_evaluation(&self) -> Option<&super::ContinuousAccessEvaluationSessionControl> {
        self.0.model("continuousAccessEvaluation")
    }

    /// Sets `continuousAccessEvaluation`.
    pub fn with_continuous_access_evaluation(
        self,
        value: impl Into<Nullable<super::ContinuousAccessEvaluationSessionControl>>,
    ) -> Self {
        Self(self.0.with("continuousAccessEvaluation", value))
    }

    /// `disableResilienceDefaults`: `Edm.Boolean`
    pub fn disable_resilience_defaults(&self) -> Option<bool> {
        self.0.bool("disableResilienceDefaults")
    }

    /// Sets `disableResilienceDefaults`.
    pub fn with_disable_resilience_defaults(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableResilienceDefaults", value))
    }

    /// `persistentBrowser`: `microsoft.graph.persistentBrowserSessionControl`
    pub fn persistent_browser(&self) -> Option<&super::PersistentBrowserSessionControl> {
        self.0.model("persistentBrowser")
    }

    /// Sets `persistentBrowser`.
    pub fn with_persistent_browser(self, value: impl Into<Nullable<super::PersistentBrowserSessionControl>>) -> Self {
        Self(self.0.with("persistentBrowser", value))
    }

    /// `signInFrequency`: `microsoft.graph.signInFrequencySessionControl`
    pub fn sign_in_frequency(&self) -> Option<&super::SignInFrequencySessionControl> {
        self.0.model("signInFrequency")
    }

    /// Sets `signInFrequency`.
    pub fn with_sign_in_frequency(self, value: impl Into<Nullable<super::SignInFrequencySessionControl>>) -> Self {
        Self(self.0.with("signInFrequency", value))
    }
}
