// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerTaskDetails`](https://learn.microsoft.com/graph/api/resources/plannertaskdetails?view=graph-rest-1.0)
    PlannerTaskDetails: super::Entity = "microsoft.graph.plannerTaskDetails"
}

impl PlannerTaskDetails {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `checklist` in queries.
    pub const CHECKLIST: Property<Self> = Property::new("checklist");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `previewType` in queries.
    pub const PREVIEW_TYPE: Property<Self> = Property::new("previewType");
    /// `references` in queries.
    pub const REFERENCES: Property<Self> = Property::new("references");

    /// `checklist`: `microsoft.graph.plannerChecklistItems`
    pub fn checklist(&self) -> Option<&super::PlannerChecklistItems> {
        self.0.model("checklist")
    }

    /// Sets `checklist`.
    pub fn with_checklist(self, value: impl Into<Nullable<super::PlannerChecklistItems>>) -> Self {
        Self(self.0.with("checklist", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `previewType`: `microsoft.graph.plannerPreviewType`
    ///
    /// Possible values are: automatic, noPreview, checklist, description, reference.
    pub fn preview_type(&self) -> Option<super::PlannerPreviewType> {
        self.0.enumeration("previewType")
    }

    /// Sets `previewType`.
    pub fn with_preview_type(self, value: impl Into<Nullable<super::PlannerPreviewType>>) -> Self {
        Self(self.0.with("previewType", value))
    }

    /// `references`: `microsoft.graph.plannerExternalReferences`
    pub fn references(&self) -> Option<&super::PlannerExternalReferences> {
        self.0.model("references")
    }

    /// Sets `references`.
    pub fn with_references(self, value: impl Into<Nullable<super::PlannerExternalReferences>>) -> Self {
        Self(self.0.with("references", value))
    }
}
