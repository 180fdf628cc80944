// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from serviceannouncementbase.
    ///
    /// [`microsoft.graph.serviceHealthIssue`](https://learn.microsoft.com/graph/api/resources/servicehealthissue?view=graph-rest-1.0)
    ServiceHealthIssue: super::ServiceAnnouncementBase = "microsoft.graph.serviceHealthIssue"
}

crate::runtime::derived! {
    ServiceHealthIssue: super::Entity
}

impl ServiceHealthIssue {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `details` in queries.
    pub const DETAILS: Property<Self> = Property::new("details");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `classification` in queries.
    pub const CLASSIFICATION: Property<Self> = Property::new("classification");
    /// `feature` in queries.
    pub const FEATURE: Property<Self> = Property::new("feature");
    /// `featureGroup` in queries.
    pub const FEATURE_GROUP: Property<Self> = Property::new("featureGroup");
    /// `impactDescription` in queries.
    pub const IMPACT_DESCRIPTION: Property<Self> = Property::new("impactDescription");
    /// `isResolved` in queries.
    pub const IS_RESOLVED: Property<Self> = Property::new("isResolved");
    /// `origin` in queries.
    pub const ORIGIN: Property<Self> = Property::new("origin");
    /// `posts` in queries.
    pub const POSTS: Property<Self> = Property::new("posts");
    /// `service` in queries.
    pub const SERVICE: Property<Self> = Property::new("service");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// Sets `details`.
    pub fn with_details(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("details", value))
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `classification`: `microsoft.graph.serviceHealthClassificationType`
    ///
    /// Possible values are: advisory, incident, unknownFutureValue.
    pub fn classification(&self) -> Option<super::ServiceHealthClassificationType> {
        self.0.enumeration("classification")
    }

    /// Sets `classification`.
    pub fn with_classification(self, value: impl Into<Nullable<super::ServiceHealthClassificationType>>) -> Self {
        Self(self.0.with("classification", value))
    }

    /// `feature`: `Edm.String`
    pub fn feature(&self) -> Option<&str> {
        self.0.str("feature")
    }

    /// Sets `feature`.
    pub fn with_feature(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("feature", value))
    }

    /// `featureGroup`: `Edm.String`
    pub fn feature_group(&self) -> Option<&str> {
        self.0.str("featureGroup")
    }

    /// Sets `featureGroup`.
    pub fn with_feature_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("featureGroup", value))
    }

    /// `impactDescription`: `Edm.String`
    pub fn impact_description(&self) -> Option<&str> {
        self.0.str("impactDescription")
    }

    /// Sets `impactDescription`.
    pub fn with_impact_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("impactDescription", value))
    }

    /// `isResolved`: `Edm.Boolean`
    pub fn is_resolved(&self) -> Option<bool> {
        self.0.bool("isResolved")
    }

    /// Sets `isResolved`.
    pub fn with_is_resolved(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isResolved", value))
    }

    /// `origin`: `microsoft.graph.serviceHealthOrigin`
    ///
    /// Possible values are: microsoft, thirdParty, customer, unknownFutureValue.
    pub fn origin(&self) -> Option<super::ServiceHealthOrigin> {
        self.0.enumeration("origin")
    }

    /// Sets `origin`.
    pub fn with_origin(self, value: impl Into<Nullable<super::ServiceHealthOrigin>>) -> Self {
        Self(self.0.with("origin", value))
    }

    /// `posts`: `Collection(microsoft.graph.serviceHealthIssuePost)`
    pub fn posts(&self) -> Option<&[super::ServiceHealthIssuePost]> {
        self.0.models("posts")
    }

    /// Sets `posts`.
    pub fn with_posts(self, value: impl Into<Nullable<Vec<super::ServiceHealthIssuePost>>>) -> Self {
        Self(self.0.with("posts", value))
    }

    /// `service`: `Edm.String`
    pub fn service(&self) -> Option<&str> {
        self.0.str("service")
    }

    /// Sets `service`.
    pub fn with_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("service", value))
    }

    /// `status`: `microsoft.graph.serviceHealthStatus`
    ///
    /// Possible values are: serviceOperational, restoringService, investigating, verifyingService, serviceRestored, postIncidentReviewPublished, serviceDegradation, serviceInterruption, falsePositive, mitigatedExternal, mitigated, extendedRecovery, confirmed, investigationSuspended, unknownFutureValue, resolved, resolvedExternal, reported.
    pub fn status(&self) -> Option<super::ServiceHealthStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ServiceHealthStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
