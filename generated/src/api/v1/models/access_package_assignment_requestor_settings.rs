// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequestorSettings`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequestorsettings?view=graph-rest-1.0)
    AccessPackageAssignmentRequestorSettings = "microsoft.graph.accessPackageAssignmentRequestorSettings"
}

impl AccessPackageAssignmentRequestorSettings {
    /// `allowCustomAssignmentSchedule` in queries.
    pub const ALLOW_CUSTOM_ASSIGNMENT_SCHEDULE: Property<Self> = Property::new("allowCustomAssignmentSchedule");
    /// `enableOnBehalfRequestorsToAddAccess` in queries.
    pub const ENABLE_ON_BEHALF_REQUESTORS_TO_ADD_ACCESS: Property<Self> =
        Property::new("enableOnBehalfRequestorsToAddAccess");
    /// `enableOnBehalfRequestorsToRemoveAccess` in queries.
    pub const ENABLE_ON_BEHALF_REQUESTORS_TO_REMOVE_ACCESS: Property<Self> =
        Property::new("enableOnBehalfRequestorsToRemoveAccess");
    /// `enableOnBehalfRequestorsToUpdateAccess` in queries.
    pub const ENABLE_ON_BEHALF_REQUESTORS_TO_UPDATE_ACCESS: Property<Self> =
        Property::new("enableOnBehalfRequestorsToUpdateAccess");
    /// `enableTargetsToSelfAddAccess` in queries.
    pub const ENABLE_TARGETS_TO_SELF_ADD_ACCESS: Property<Self> = Property::new("enableTargetsToSelfAddAccess");
    /// `enableTargetsToSelfRemoveAccess` in queries.
    pub const ENABLE_TARGETS_TO_SELF_REMOVE_ACCESS: Property<Self> = Property::new("enableTargetsToSelfRemoveAccess");
    /// `enableTargetsToSelfUpdateAccess` in queries.
    pub const ENABLE_TARGETS_TO_SELF_UPDATE_ACCESS: Property<Self> = Property::new("enableTargetsToSelfUpdateAccess");
    /// `onBehalfRequestors` in queries.
    pub const ON_BEHALF_REQUESTORS: Property<Self> = Property::new("onBehalfRequestors");

    /// `allowCustomAssignmentSchedule`: `Edm.Boolean`
    pub fn allow_custom_assignment_schedule(&self) -> Option<bool> {
        self.0.bool("allowCustomAssignmentSchedule")
    }

    /// Sets `allowCustomAssignmentSchedule`.
    pub fn with_allow_custom_assignment_schedule(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowCustomAssignmentSchedule", value))
    }

    /// `enableOnBehalfRequestorsToAddAccess`: `Edm.Boolean`
    pub fn enable_on_behalf_requestors_to_add_access(&self) -> Option<bool> {
        self.0.bool("enableOnBehalfRequestorsToAddAccess")
    }

    /// Sets `enableOnBehalfRequestorsToAddAccess`.
    pub fn with_enable_on_behalf_requestors_to_add_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableOnBehalfRequestorsToAddAccess", value))
    }

    /// `enableOnBehalfRequestorsToRemoveAccess`: `Edm.Boolean`
    pub fn enable_on_behalf_requestors_to_remove_access(&self) -> Option<bool> {
        self.0.bool("enableOnBehalfRequestorsToRemoveAccess")
    }

    /// Sets `enableOnBehalfRequestorsToRemoveAccess`.
    pub fn with_enable_on_behalf_requestors_to_remove_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableOnBehalfRequestorsToRemoveAccess", value))
    }

    /// `enableOnBehalfRequestorsToUpdateAccess`: `Edm.Boolean`
    pub fn enable_on_behalf_requestors_to_update_access(&self) -> Option<bool> {
        self.0.bool("enableOnBehalfRequestorsToUpdateAccess")
    }

    /// Sets `enableOnBehalfRequestorsToUpdateAccess`.
    pub fn with_enable_on_behalf_requestors_to_update_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableOnBehalfRequestorsToUpdateAccess", value))
    }

    /// `enableTargetsToSelfAddAccess`: `Edm.Boolean`
    pub fn enable_targets_to_self_add_access(&self) -> Option<bool> {
        self.0.bool("enableTargetsToSelfAddAccess")
    }

    /// Sets `enableTargetsToSelfAddAccess`.
    pub fn with_enable_targets_to_self_add_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableTargetsToSelfAddAccess", value))
    }

    /// `enableTargetsToSelfRemoveAccess`: `Edm.Boolean`
    pub fn enable_targets_to_self_remove_access(&self) -> Option<bool> {
        self.0.bool("enableTargetsToSelfRemoveAccess")
    }

    /// Sets `enableTargetsToSelfRemoveAccess`.
    pub fn with_enable_targets_to_self_remove_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableTargetsToSelfRemoveAccess", value))
    }

    /// `enableTargetsToSelfUpdateAccess`: `Edm.Boolean`
    pub fn enable_targets_to_self_update_access(&self) -> Option<bool> {
        self.0.bool("enableTargetsToSelfUpdateAccess")
    }

    /// Sets `enableTargetsToSelfUpdateAccess`.
    pub fn with_enable_targets_to_self_update_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableTargetsToSelfUpdateAccess", value))
    }

    /// `onBehalfRequestors`: `Collection(microsoft.graph.subjectSet)`
    pub fn on_behalf_requestors(&self) -> Option<&[super::SubjectSet]> {
        self.0.models("onBehalfRequestors")
    }

    /// Sets `onBehalfRequestors`.
    pub fn with_on_behalf_requestors(self, value: impl Into<Nullable<Vec<super::SubjectSet>>>) -> Self {
        Self(self.0.with("onBehalfRequestors", value))
    }
}
