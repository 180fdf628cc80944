// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentPolicy`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentpolicy?view=graph-rest-1.0)
    AccessPackageAssignmentPolicy = "microsoft.graph.accessPackageAssignmentPolicy"
}

impl AccessPackageAssignmentPolicy {
    /// `allowedTargetScope` in queries.
    pub const ALLOWED_TARGET_SCOPE: Property<Self> = Property::new("allowedTargetScope");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `expiration` in queries.
    pub const EXPIRATION: Property<Self> = Property::new("expiration");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `requestApprovalSettings` in queries.
    pub const REQUEST_APPROVAL_SETTINGS: Property<Self> = Property::new("requestApprovalSettings");
    /// `requestorSettings` in queries.
    pub const REQUESTOR_SETTINGS: Property<Self> = Property::new("requestorSettings");
    /// `reviewSettings` in queries.
    pub const REVIEW_SETTINGS: Property<Self> = Property::new("reviewSettings");
    /// `specificAllowedTargets` in queries.
    pub const SPECIFIC_ALLOWED_TARGETS: Property<Self> = Property::new("specificAllowedTargets");
    /// `accessPackage` in queries.
    pub const ACCESS_PACKAGE: Property<Self> = Property::new("accessPackage");
    /// `catalog` in queries.
    pub const CATALOG: Property<Self> = Property::new("catalog");

    /// `allowedTargetScope`: `microsoft.graph.allowedTargetScope`
    ///
    /// Possible values are: notSpecified, specificDirectoryUsers, specificConnectedOrganizationUsers, specificDirectoryServicePrincipals, allMemberUsers, allDirectoryUsers, allDirectoryServicePrincipals, allConfiguredConnectedOrganizationUsers, allExternalUsers, unknownFutureValue.
    pub fn allowed_target_scope(&self) -> Option<super::AllowedTargetScope> {
        self.0.enumeration("allowedTargetScope")
    }

    /// Sets `allowedTargetScope`.
    pub fn with_allowed_target_scope(self, value: impl Into<Nullable<super::AllowedTargetScope>>) -> Self {
        Self(self.0.with("allowedTargetScope", value))
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

    /// `expiration`: `microsoft.graph.expirationPattern`
    pub fn expiration(&self) -> Option<&super::ExpirationPattern> {
        self.0.model("expiration")
    }

    /// Sets `expiration`.
    pub fn with_expiration(self, value: impl Into<Nullable<super::ExpirationPattern>>) -> Self {
        Self(self.0.with("expiration", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// `requestApprovalSettings`: `microsoft.graph.accessPackageAssignmentApprovalSettings`
    pub fn request_approval_settings(&self) -> Option<&super::AccessPackageAssignmentApprovalSettings> {
        self.0.model("requestApprovalSettings")
    }

    /// Sets `requestApprovalSettings`.
    pub fn with_request_approval_settings(
        self,
        value: impl Into<Nullable<super::AccessPackageAssignmentApprovalSettings>>,
    ) -> Self {
        Self(self.0.with("requestApprovalSettings", value))
    }

    /// `requestorSettings`: `microsoft.graph.accessPackageAssignmentRequestorSettings`
    pub fn requestor_settings(&self) -> Option<&super::AccessPackageAssignmentRequestorSettings> {
        self.0.model("requestorSettings")
    }

    /// Sets `requestorSettings`.
    pub fn with_requestor_settings(
        self,
        value: impl Into<Nullable<super::AccessPackageAssignmentRequestorSettings>>,
    ) -> Self {
        Self(self.0.with("requestorSettings", value))
    }

    /// `reviewSettings`: `microsoft.graph.accessPackageAssignmentReviewSettings`
    pub fn review_settings(&self) -> Option<&super::AccessPackageAssignmentReviewSettings> {
        self.0.model("reviewSettings")
    }

    /// Sets `reviewSettings`.
    pub fn with_review_settings(
        self,
        value: impl Into<Nullable<super::AccessPackageAssignmentReviewSettings>>,
    ) -> Self {
        Self(self.0.with("reviewSettings", value))
    }

    /// `specificAllowedTargets`: `Collection(microsoft.graph.subjectSet)`
    pub fn specific_allowed_targets(&self) -> Option<&[super::SubjectSet]> {
        self.0.models("specificAllowedTargets")
    }

    /// Sets `specificAllowedTargets`.
    pub fn with_specific_allowed_targets(self, value: impl Into<Nullable<Vec<super::SubjectSet>>>) -> Self {
        Self(self.0.with("specificAllowedTargets", value))
    }

    /// `accessPackage`: `microsoft.graph.accessPackage`, read-only
    ///
    /// Read-only.
    pub fn access_package(&self) -> Option<&super::AccessPackage> {
        self.0.model("accessPackage")
    }

    /// `catalog`: `microsoft.graph.accessPackageCatalog`, read-only
    ///
    /// Read-only.
    pub fn catalog(&self) -> Option<&super::AccessPackageCatalog> {
        self.0.model("catalog")
    }
}
