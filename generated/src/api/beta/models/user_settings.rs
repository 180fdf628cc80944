// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.userSettings`](https://learn.microsoft.com/graph/api/resources/usersettings?view=graph-rest-beta)
    UserSettings: super::Entity = "microsoft.graph.userSettings"
}

impl UserSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contributionToContentDiscoveryDisabled` in queries.
    pub const CONTRIBUTION_TO_CONTENT_DISCOVERY_DISABLED: Property<Self> =
        Property::new("contributionToContentDiscoveryDisabled");
    /// `contributionToContentDiscoveryAsOrganizationDisabled` in queries.
    pub const CONTRIBUTION_TO_CONTENT_DISCOVERY_AS_ORGANIZATION_DISABLED: Property<Self> =
        Property::new("contributionToContentDiscoveryAsOrganizationDisabled");
    /// `contactMergeSuggestions` in queries.
    pub const CONTACT_MERGE_SUGGESTIONS: Property<Self> = Property::new("contactMergeSuggestions");
    /// `itemInsights` in queries.
    pub const ITEM_INSIGHTS: Property<Self> = Property::new("itemInsights");
    /// `regionalAndLanguageSettings` in queries.
    pub const REGIONAL_AND_LANGUAGE_SETTINGS: Property<Self> = Property::new("regionalAndLanguageSettings");
    /// `shiftPreferences` in queries.
    pub const SHIFT_PREFERENCES: Property<Self> = Property::new("shiftPreferences");

    /// `contributionToContentDiscoveryDisabled`: `Edm.Boolean`
    pub fn contribution_to_content_discovery_disabled(&self) -> Option<bool> {
        self.0.bool("contributionToContentDiscoveryDisabled")
    }

    /// Sets `contributionToContentDiscoveryDisabled`.
    pub fn with_contribution_to_content_discovery_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contributionToContentDiscoveryDisabled", value))
    }

    /// `contributionToContentDiscoveryAsOrganizationDisabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn contribution_to_content_discovery_as_organization_disabled(&self) -> Option<bool> {
        self.0.bool("contributionToContentDiscoveryAsOrganizationDisabled")
    }

    /// `contactMergeSuggestions`: `microsoft.graph.contactMergeSuggestions`
    pub fn contact_merge_suggestions(&self) -> Option<&super::ContactMergeSuggestions> {
        self.0.model("contactMergeSuggestions")
    }

    /// Sets `contactMergeSuggestions`.
    pub fn with_contact_merge_suggestions(self, value: impl Into<Nullable<super::ContactMergeSuggestions>>) -> Self {
        Self(self.0.with("contactMergeSuggestions", value))
    }

    /// `itemInsights`: `microsoft.graph.userInsightsSettings`
    pub fn item_insights(&self) -> Option<&super::UserInsightsSettings> {
        self.0.model("itemInsights")
    }

    /// Sets `itemInsights`.
    pub fn with_item_insights(self, value: impl Into<Nullable<super::UserInsightsSettings>>) -> Self {
        Self(self.0.with("itemInsights", value))
    }

    /// `regionalAndLanguageSettings`: `microsoft.graph.regionalAndLanguageSettings`
    #[cfg(feature = "groups")]
    pub fn regional_and_language_settings(&self) -> Option<&super::RegionalAndLanguageSettings> {
        self.0.model("regionalAndLanguageSettings")
    }

    /// Sets `regionalAndLanguageSettings`.
    #[cfg(feature = "groups")]
    pub fn with_regional_and_language_settings(
        self,
        value: impl Into<Nullable<super::RegionalAndLanguageSettings>>,
    ) -> Self {
        Self(self.0.with("regionalAndLanguageSettings", value))
    }

    /// `shiftPreferences`: `microsoft.graph.shiftPreferences`
    pub fn shift_preferences(&self) -> Option<&super::ShiftPreferences> {
        self.0.model("shiftPreferences")
    }

    /// Sets `shiftPreferences`.
    pub fn with_shift_preferences(self, value: impl Into<Nullable<super::ShiftPreferences>>) -> Self {
        Self(self.0.with("shiftPreferences", value))
    }
}
