// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.messageRuleActions`](https://learn.microsoft.com/graph/api/resources/messageruleactions?view=graph-rest-1.0)
    MessageRuleActions = "microsoft.graph.messageRuleActions"
}

impl MessageRuleActions {
    /// `assignCategories` in queries.
    pub const ASSIGN_CATEGORIES: Property<Self> = Property::new("assignCategories");
    /// `copyToFolder` in queries.
    pub const COPY_TO_FOLDER: Property<Self> = Property::new("copyToFolder");
    /// `delete` in queries.
    pub const DELETE: Property<Self> = Property::new("delete");
    /// `forwardAsAttachmentTo` in queries.
    pub const FORWARD_AS_ATTACHMENT_TO: Property<Self> = Property::new("forwardAsAttachmentTo");
    /// `forwardTo` in queries.
    pub const FORWARD_TO: Property<Self> = Property::new("forwardTo");
    /// `markAsRead` in queries.
    pub const MARK_AS_READ: Property<Self> = Property::new("markAsRead");
    /// `markImportance` in queries.
    pub const MARK_IMPORTANCE: Property<Self> = Property::new("markImportance");
    /// `moveToFolder` in queries.
    pub const MOVE_TO_FOLDER: Property<Self> = Property::new("moveToFolder");
    /// `permanentDelete` in queries.
    pub const PERMANENT_DELETE: Property<Self> = Property::new("permanentDelete");
    /// `redirectTo` in queries.
    pub const REDIRECT_TO: Property<Self> = Property::new("redirectTo");
    /// `stopProcessingRules` in queries.
    pub const STOP_PROCESSING_RULES: Property<Self> = Property::new("stopProcessingRules");

    /// `assignCategories`: `Collection(Edm.String)`
    pub fn assign_categories(&self) -> Option<Vec<&str>> {
        self.0.strs("assignCategories")
    }

    /// Sets `assignCategories`.
    pub fn with_assign_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("assignCategories", value))
    }

    /// `copyToFolder`: `Edm.String`
    pub fn copy_to_folder(&self) -> Option<&str> {
        self.0.str("copyToFolder")
    }

    /// Sets `copyToFolder`.
    pub fn with_copy_to_folder(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("copyToFolder", value))
    }

    /// `delete`: `Edm.Boolean`
    pub fn delete(&self) -> Option<bool> {
        self.0.bool("delete")
    }

    /// Sets `delete`.
    pub fn with_delete(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("delete", value))
    }

    /// `forwardAsAttachmentTo`: `Collection(microsoft.graph.recipient)`
    pub fn forward_as_attachment_to(&self) -> Option<&[super::Recipient]> {
        self.0.models("forwardAsAttachmentTo")
    }

    /// Sets `forwardAsAttachmentTo`.
    pub fn with_forward_as_attachment_to(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("forwardAsAttachmentTo", value))
    }

    /// `forwardTo`: `Collection(microsoft.graph.recipient)`
    pub fn forward_to(&self) -> Option<&[super::Recipient]> {
        self.0.models("forwardTo")
    }

    /// Sets `forwardTo`.
    pub fn with_forward_to(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("forwardTo", value))
    }

    /// `markAsRead`: `Edm.Boolean`
    pub fn mark_as_read(&self) -> Option<bool> {
        self.0.bool("markAsRead")
    }

    /// Sets `markAsRead`.
    pub fn with_mark_as_read(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("markAsRead", value))
    }

    /// `markImportance`: `microsoft.graph.importance`
    ///
    /// Possible values are: low, normal, high.
    pub fn mark_importance(&self) -> Option<super::Importance> {
        self.0.enumeration("markImportance")
    }

    /// Sets `markImportance`.
    pub fn with_mark_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("markImportance", value))
    }

    /// `moveToFolder`: `Edm.String`
    pub fn move_to_folder(&self) -> Option<&str> {
        self.0.str("moveToFolder")
    }

    /// Sets `moveToFolder`.
    pub fn with_move_to_folder(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("moveToFolder", value))
    }

    /// `permanentDelete`: `Edm.Boolean`
    pub fn permanent_delete(&self) -> Option<bool> {
        self.0.bool("permanentDelete")
    }

    /// Sets `permanentDelete`.
    pub fn with_permanent_delete(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("permanentDelete", value))
    }

    /// `redirectTo`: `Collection(microsoft.graph.recipient)`
    pub fn redirect_to(&self) -> Option<&[super::Recipient]> {
        self.0.models("redirectTo")
    }

    /// Sets `redirectTo`.
    pub fn with_redirect_to(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("redirectTo", value))
    }

    /// `stopProcessingRules`: `Edm.Boolean`
    pub fn stop_processing_rules(&self) -> Option<bool> {
        self.0.bool("stopProcessingRules")
    }

    /// Sets `stopProcessingRules`.
    pub fn with_stop_processing_rules(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("stopProcessingRules", value))
    }
}
