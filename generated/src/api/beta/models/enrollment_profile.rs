// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.enrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-enrollmentprofile?view=graph-rest-beta)
    EnrollmentProfile = "microsoft.graph.enrollmentProfile" {
        "microsoft.graph.depEnrollmentBaseProfile",
        "microsoft.graph.depEnrollmentProfile",
        "microsoft.graph.depIOSEnrollmentProfile",
        "microsoft.graph.depMacOSEnrollmentProfile",
    }
}

impl EnrollmentProfile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `requiresUserAuthentication` in queries.
    pub const REQUIRES_USER_AUTHENTICATION: Property<Self> = Property::new("requiresUserAuthentication");
    /// `configurationEndpointUrl` in queries.
    pub const CONFIGURATION_ENDPOINT_URL: Property<Self> = Property::new("configurationEndpointUrl");
    /// `enableAuthenticationViaCompanyPortal` in queries.
    pub const ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL: Property<Self> =
        Property::new("enableAuthenticationViaCompanyPortal");
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices` in queries.
    pub const REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES: Property<Self> =
        Property::new("requireCompanyPortalOnSetupAssistantEnrolledDevices");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `requiresUserAuthentication`: `Edm.Boolean`
    pub fn requires_user_authentication(&self) -> Option<bool> {
        self.0.bool("requiresUserAuthentication")
    }

    /// Sets `requiresUserAuthentication`.
    pub fn with_requires_user_authentication(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requiresUserAuthentication", value))
    }

    /// `configurationEndpointUrl`: `Edm.String`
    pub fn configuration_endpoint_url(&self) -> Option<&str> {
        self.0.str("configurationEndpointUrl")
    }

    /// Sets `configurationEndpointUrl`.
    pub fn with_configuration_endpoint_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("configurationEndpointUrl", value))
    }

    /// `enableAuthenticationViaCompanyPortal`: `Edm.Boolean`
    pub fn enable_authentication_via_company_portal(&self) -> Option<bool> {
        self.0.bool("enableAuthenticationViaCompanyPortal")
    }

    /// Sets `enableAuthenticationViaCompanyPortal`.
    pub fn with_enable_authentication_via_company_portal(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableAuthenticationViaCompanyPortal", value))
    }

    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`: `Edm.Boolean`
    pub fn require_company_portal_on_setup_assistant_enrolled_devices(&self) -> Option<bool> {
        self.0.bool("requireCompanyPortalOnSetupAssistantEnrolledDevices")
    }

    /// Sets `requireCompanyPortalOnSetupAssistantEnrolledDevices`.
    pub fn with_require_company_portal_on_setup_assistant_enrolled_devices(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("requireCompanyPortalOnSetupAssistantEnrolledDevices", value))
    }
}
