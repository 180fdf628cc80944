// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.applicationTemplate`](https://learn.microsoft.com/graph/api/resources/applicationtemplate?view=graph-rest-beta)
    ApplicationTemplate = "microsoft.graph.applicationTemplate"
}

impl ApplicationTemplate {
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `homePageUrl` in queries.
    pub const HOME_PAGE_URL: Property<Self> = Property::new("homePageUrl");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `logoUrl` in queries.
    pub const LOGO_URL: Property<Self> = Property::new("logoUrl");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `supportedProvisioningTypes` in queries.
    pub const SUPPORTED_PROVISIONING_TYPES: Property<Self> = Property::new("supportedProvisioningTypes");
    /// `supportedSingleSignOnModes` in queries.
    pub const SUPPORTED_SINGLE_SIGN_ON_MODES: Property<Self> = Property::new("supportedSingleSignOnModes");

    /// `categories`: `Collection(Edm.String)`
    ///
    /// Possible values are: Collaboration, Business Management, Consumer, Content management, CRM, Data services, Developer services, E-commerce, Education, ERP, Finance, Health, Human resources, IT infrastructure, Mail, Management, Marketing, Media, Productivity, Project management, Telecommunications, Tools, Travel, Web design \& hosting.
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `homePageUrl`: `Edm.String`
    pub fn home_page_url(&self) -> Option<&str> {
        self.0.str("homePageUrl")
    }

    /// Sets `homePageUrl`.
    pub fn with_home_page_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homePageUrl", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `logoUrl`: `Edm.String`
    pub fn logo_url(&self) -> Option<&str> {
        self.0.str("logoUrl")
    }

    /// Sets `logoUrl`.
    pub fn with_logo_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("logoUrl", value))
    }

    /// `publisher`: `Edm.String`
    pub fn publisher(&self) -> Option<&str> {
        self.0.str("publisher")
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// `supportedProvisioningTypes`: `Collection(Edm.String)`
    pub fn supported_provisioning_types(&self) -> Option<Vec<&str>> {
        self.0.strs("supportedProvisioningTypes")
    }

    /// Sets `supportedProvisioningTypes`.
    pub fn with_supported_provisioning_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("supportedProvisioningTypes", value))
    }

    /// `supportedSingleSignOnModes`: `Collection(Edm.String)`
    ///
    /// Possible values are: oidc, password, saml, notSupported.
    pub fn supported_single_sign_on_modes(&self) -> Option<Vec<&str>> {
        self.0.strs("supportedSingleSignOnModes")
    }

    /// Sets `supportedSingleSignOnModes`.
    pub fn with_supported_single_sign_on_modes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("supportedSingleSignOnModes", value))
    }
}
