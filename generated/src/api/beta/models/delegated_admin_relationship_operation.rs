// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminRelationshipOperation`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationshipoperation?view=graph-rest-beta)
    DelegatedAdminRelationshipOperation: super::Entity = "microsoft.graph.delegatedAdminRelationshipOperation"
}

impl DelegatedAdminRelationshipOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `data` in queries.
    pub const DATA: Property<Self> = Property::new("data");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `operationType` in queries.
    pub const OPERATION_TYPE: Property<Self> = Property::new("operationType");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `data`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn data(&self) -> Option<&str> {
        self.0.str("data")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `operationType`: `microsoft.graph.delegatedAdminRelationshipOperationType`, read-only
    ///
    /// Read-only. Possible values are: delegatedAdminAccessAssignmentUpdate, unknownFutureValue.
    pub fn operation_type(&self) -> Option<super::DelegatedAdminRelationshipOperationType> {
        self.0.enumeration("operationType")
    }

    /// `status`: `microsoft.graph.longRunningOperationStatus`, read-only
    ///
    /// Read-only. Possible values are: notStarted, running, succeeded, failed, unknownFutureValue.
    pub fn status(&self) -> Option<super::LongRunningOperationStatus> {
        self.0.enumeration("status")
    }
}
