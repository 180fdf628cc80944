// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.organizationSettings`](https://learn.microsoft.com/graph/api/resources/organizationsettings?view=graph-rest-beta)
    OrganizationSettings = "microsoft.graph.organizationSettings"
}

impl OrganizationSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `profileCardProperties` in queries.
    pub const PROFILE_CARD_PROPERTIES: Property<Self> = Property::new("profileCardProperties");
    /// `itemInsights` in queries.
    pub const ITEM_INSIGHTS: Property<Self> = Property::new("itemInsights");
    /// `microsoftApplicationDataAccessSettings` in queries.
    pub const MICROSOFT_APPLICATION_DATA_ACCESS_SETTINGS: Property<Self> =
        Property::new("microsoftApplicationDataAccessSettings");
    /// `peopleInsights` in queries.
    pub const PEOPLE_INSIGHTS: Property<Self> = Property::new("peopleInsights");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `profileCardProperties`: `Collection(microsoft.graph.profileCardProperty)`
    pub fn profile_card_properties(&self) -> Option<&[super::ProfileCardProperty]> {
        self.0.models("profileCardProperties")
    }

    /// Sets `profileCardProperties`.
    pub fn with_profile_card_properties(self, value: impl Into<Nullable<Vec<super::ProfileCardProperty>>>) -> Self {
        Self(self.0.with("profileCardProperties", value))
    }

    /// `itemInsights`: `microsoft.graph.insightsSettings`
    pub fn item_insights(&self) -> Option<&super::InsightsSettings> {
        self.0.model("itemInsights")
    }

    /// Sets `itemInsights`.
    pub fn with_item_insights(self, value: impl Into<Nullable<super::InsightsSettings>>) -> Self {
        Self(self.0.with("itemInsights", value))
    }

    /// `microsoftApplicationDataAccessSettings`: `microsoft.graph.microsoftApplicationDataAccessSettings`
    pub fn microsoft_application_data_access_settings(&self) -> Option<&super::MicrosoftApplicationDataAccessSettings> {
        self.0.model("microsoftApplicationDataAccessSettings")
    }

    /// Sets `microsoftApplicationDataAccessSettings`.
    pub fn with_microsoft_application_data_access_settings(
        self,
        value: impl Into<Nullable<super::MicrosoftApplicationDataAccessSettings>>,
    ) -> Self {
        Self(self.0.with("microsoftApplicationDataAccessSettings", value))
    }

    /// `peopleInsights`: `microsoft.graph.insightsSettings`
    pub fn people_insights(&self) -> Option<&super::InsightsSettings> {
        self.0.model("peopleInsights")
    }

    /// Sets `peopleInsights`.
    pub fn with_people_insights(self, value: impl Into<Nullable<super::InsightsSettings>>) -> Self {
        Self(self.0.with("peopleInsights", value))
    }
}
