// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.emailAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration?view=graph-rest-1.0)
    EmailAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.emailAuthenticationMethodConfiguration"
}

impl EmailAuthenticationMethodConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `allowExternalIdToUseEmailOtp` in queries.
    pub const ALLOW_EXTERNAL_ID_TO_USE_EMAIL_OTP: Property<Self> = Property::new("allowExternalIdToUseEmailOtp");
    /// `includeTargets` in queries.
    pub const INCLUDE_TARGETS: Property<Self> = Property::new("includeTargets");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AuthenticationMethodState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `allowExternalIdToUseEmailOtp`: `microsoft.graph.externalEmailOtpState`
    ///
    /// Possible values are: default, enabled, disabled, unknownFutureValue.
    pub fn allow_external_id_to_use_email_otp(&self) -> Option<super::ExternalEmailOtpState> {
        self.0.enumeration("allowExternalIdToUseEmailOtp")
    }

    /// Sets `allowExternalIdToUseEmailOtp`.
    pub fn with_allow_external_id_to_use_email_otp(
        self,
        value: impl Into<Nullable<super::ExternalEmailOtpState>>,
    ) -> Self {
        Self(self.0.with("allowExternalIdToUseEmailOtp", value))
    }

    /// `includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`
    pub fn include_targets(&self) -> Option<&[super::AuthenticationMethodTarget]> {
        self.0.models("includeTargets")
    }

    /// Sets `includeTargets`.
    pub fn with_include_targets(self, value: impl Into<Nullable<Vec<super::AuthenticationMethodTarget>>>) -> Self {
        Self(self.0.with("includeTargets", value))
    }
}
