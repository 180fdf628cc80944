// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentPolicy`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentpolicy?view=graph-rest-beta)
    AccessPackageAssignmentPolicy = "microsoft.graph.accessPackageAssignmentPolicy"
}

impl AccessPackageAssignmentPolicy {
    /// `accessPackageId` in queries.
    pub const ACCESS_PACKAGE_ID: Property<Self> = Property::new("accessPackageId");
    /// `accessReviewSettings` in queries.
    pub const ACCESS_REVIEW_SETTINGS: Property<Self> = Property::new("accessReviewSettings");
    /// `canExtend` in queries.
    pub const CAN_EXTEND: Property<Self> = Property::new("canExtend");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `durationInDays` in queries.
    pub const DURATION_IN_DAYS: Property<Self> = Property::new("durationInDays");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `modifiedBy` in queries.
    pub const MODIFIED_BY: Property<Self> = Property::new("modifiedBy");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `requestApprovalSettings` in queries.
    pub const REQUEST_APPROVAL_SETTINGS: Property<Self> = Property::new("requestApprovalSettings");
    /// `requestorSettings` in queries.
    pub const REQUESTOR_SETTINGS: Property<Self> = Property::new("requestorSettings");
    /// `questions` in queries.
    pub const QUESTIONS: Property<Self> = Property::new("questions");
    /// `accessPackage` in queries.
    pub const ACCESS_PACKAGE: Property<Self> = Property::new("accessPackage");
    /// `customExtensionHandlers` in queries.
    pub const CUSTOM_EXTENSION_HANDLERS: Property<Self> = Property::new("customExtensionHandlers");

    /// `accessPackageId`: `Edm.String`
    pub fn access_package_id(&self) -> Option<&str> {
        self.0.str("accessPackageId")
    }

    /// Sets `accessPackageId`.
    pub fn with_access_package_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accessPackageId", value))
    }

    /// `accessReviewSettings`: `microsoft.graph.assignmentReviewSettings`
    pub fn access_review_settings(&self) -> Option<&super::AssignmentReviewSettings> {
        self.0.model("accessReviewSettings")
    }

    /// Sets `accessReviewSettings`.
    pub fn with_access_review_settings(self, value: impl Into<Nullable<super::AssignmentReviewSettings>>) -> Self {
        Self(self.0.with("accessReviewSettings", value))
    }

    /// `canExtend`: `Edm.Boolean`
    pub fn can_extend(&self) -> Option<bool> {
        self.0.bool("canExtend")
    }

    /// Sets `canExtend`.
    pub fn with_can_extend(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("canExtend", value))
    }

    /// `createdBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&str> {
        self.0.str("createdBy")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
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

    /// `durationInDays`: `Edm.Int32`
    pub fn duration_in_days(&self) -> Option<i32> {
        self.0.i32("durationInDays")
    }

    /// Sets `durationInDays`.
    pub fn with_duration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("durationInDays", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `modifiedBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn modified_by(&self) -> Option<&str> {
        self.0.str("modifiedBy")
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// `requestApprovalSettings`: `microsoft.graph.approvalSettings`
    pub fn request_approval_settings(&self) -> Option<&super::ApprovalSettings> {
        self.0.model("requestApprovalSettings")
    }

    /// Sets `requestApprovalSettings`.
    pub fn with_request_approval_settings(self, value: impl Into<Nullable<super::ApprovalSettings>>) -> Self {
        Self(self.0.with("requestApprovalSettings", value))
    }

    /// `requestorSettings`: `microsoft.graph.requestorSettings`
    pub fn requestor_settings(&self) -> Option<&super::RequestorSettings> {
        self.0.model("requestorSettings")
    }

    /// Sets `requestorSettings`.
    pub fn with_requestor_settings(self, value: impl Into<Nullable<super::RequestorSettings>>) -> Self {
        Self(self.0.with("requestorSettings", value))
    }

    /// `questions`: `Collection(microsoft.graph.accessPackageQuestion)`
    pub fn questions(&self) -> Option<&[super::AccessPackageQuestion]> {
        self.0.models("questions")
    }

    /// Sets `questions`.
    pub fn with_questions(self, value: impl Into<Nullable<Vec<super::AccessPackageQuestion>>>) -> Self {
        Self(self.0.with("questions", value))
    }

    /// `accessPackage`: `microsoft.graph.accessPackage`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package(&self) -> Option<&super::AccessPackage> {
        self.0.model("accessPackage")
    }

    /// `customExtensionHandlers`: `Collection(microsoft.graph.customExtensionHandler)`
    pub fn custom_extension_handlers(&self) -> Option<&[super::CustomExtensionHandler]> {
        self.0.models("customExtensionHandlers")
    }

    /// Sets `customExtensionHandlers`.
    pub fn with_custom_extension_handlers(
        self,
        value: impl Into<Nullable<Vec<super::CustomExtensionHandler>>>,
    ) -> Self {
        Self(self.0.with("customExtensionHandlers", value))
    }
}
