// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContextDetails`](https://learn.microsoft.com/graph/api/resources/plannerplancontextdetails?view=graph-rest-beta)
    PlannerPlanContextDetails = "microsoft.graph.plannerPlanContextDetails"
}

impl PlannerPlanContextDetails {
    /// `customLinkText` in queries.
    pub const CUSTOM_LINK_TEXT: Property<Self> = Property::new("customLinkText");
    /// `displayLinkType` in queries.
    pub const DISPLAY_LINK_TYPE: Property<Self> = Property::new("displayLinkType");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `customLinkText`: `Edm.String`
    ///
    /// Nullable.
    pub fn custom_link_text(&self) -> Option<&str> {
        self.0.str("customLinkText")
    }

    /// Sets `customLinkText`.
    pub fn with_custom_link_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customLinkText", value))
    }

    /// `displayLinkType`: `microsoft.graph.plannerPlanContextType`
    ///
    /// Possible values are: teamsTab, sharePointPage, meetingNotes, other, unknownFutureValue.
    pub fn display_link_type(&self) -> Option<super::PlannerPlanContextType> {
        self.0.enumeration("displayLinkType")
    }

    /// Sets `displayLinkType`.
    pub fn with_display_link_type(self, value: impl Into<Nullable<super::PlannerPlanContextType>>) -> Self {
        Self(self.0.with("displayLinkType", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }

    /// `state`: `microsoft.graph.plannerContextState`
    pub fn state(&self) -> Option<super::PlannerContextState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::PlannerContextState>>) -> Self {
        Self(self.0.with("state", value))
    }
}
