// Written by `cargo xtask gen`; do not edit.
//! Types of the area `tenant-relationships`.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminAccessAssignment`](https://learn.microsoft.com/graph/api/resources/delegatedadminaccessassignment?view=graph-rest-beta)
    DelegatedAdminAccessAssignment = "microsoft.graph.delegatedAdminAccessAssignment";
    "accessContainer" ACCESS_CONTAINER, access_container model -> Option<&super::DelegatedAdminAccessContainer>, with_access_container(super::DelegatedAdminAccessContainer), "`accessContainer`: `microsoft.graph.delegatedAdminAccessContainer`";
    "accessDetails" ACCESS_DETAILS, access_details model -> Option<&super::DelegatedAdminAccessDetails>, with_access_details(super::DelegatedAdminAccessDetails), "`accessDetails`: `microsoft.graph.delegatedAdminAccessDetails`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Inherited from entity.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::DelegatedAdminAccessAssignmentStatus>, with_status(super::DelegatedAdminAccessAssignmentStatus), "`status`: `microsoft.graph.delegatedAdminAccessAssignmentStatus`, read-only" "Read-only. Possible values are: pending, active, deleting, deleted, error, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminAccessAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminAccessAssignmentStatus = "microsoft.graph.delegatedAdminAccessAssignmentStatus" {
        Pending = "pending",
        Active = "active",
        Deleting = "deleting",
        Deleted = "deleted",
        Error = "error",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminAccessContainer`](https://learn.microsoft.com/graph/api/resources/delegatedadminaccesscontainer?view=graph-rest-beta)
    DelegatedAdminAccessContainer = "microsoft.graph.delegatedAdminAccessContainer";
    "accessContainerId" ACCESS_CONTAINER_ID, access_container_id str -> Option<&str>, with_access_container_id(String), "`accessContainerId`: `Edm.String`";
    "accessContainerType" ACCESS_CONTAINER_TYPE, access_container_type enumeration -> Option<super::DelegatedAdminAccessContainerType>, with_access_container_type(super::DelegatedAdminAccessContainerType), "`accessContainerType`: `microsoft.graph.delegatedAdminAccessContainerType`" "Possible values are: securityGroup, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminAccessContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminAccessContainerType = "microsoft.graph.delegatedAdminAccessContainerType" {
        SecurityGroup = "securityGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminAccessDetails`](https://learn.microsoft.com/graph/api/resources/delegatedadminaccessdetails?view=graph-rest-beta)
    DelegatedAdminAccessDetails = "microsoft.graph.delegatedAdminAccessDetails";
    "unifiedRoles" UNIFIED_ROLES, unified_roles models -> Option<&[super::UnifiedRole]>, with_unified_roles(Vec<super::UnifiedRole>), "`unifiedRoles`: `Collection(microsoft.graph.unifiedRole)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminCustomer`](https://learn.microsoft.com/graph/api/resources/delegatedadmincustomer?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DelegatedAdminCustomer: super::Entity = "microsoft.graph.delegatedAdminCustomer";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
    "serviceManagementDetails" SERVICE_MANAGEMENT_DETAILS, service_management_details models -> Option<&[super::DelegatedAdminServiceManagementDetail]>, with_service_management_details(Vec<super::DelegatedAdminServiceManagementDetail>), "`serviceManagementDetails`: `Collection(microsoft.graph.delegatedAdminServiceManagementDetail)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminRelationship`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship?view=graph-rest-beta)
    DelegatedAdminRelationship = "microsoft.graph.delegatedAdminRelationship";
    "accessDetails" ACCESS_DETAILS, access_details model -> Option<&super::DelegatedAdminAccessDetails>, with_access_details(super::DelegatedAdminAccessDetails), "`accessDetails`: `microsoft.graph.delegatedAdminAccessDetails`";
    "activatedDateTime" ACTIVATED_DATE_TIME, activated_date_time date_time -> Parsed<OffsetDateTime>, with_activated_date_time(OffsetDateTime), "`activatedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "customer" CUSTOMER, customer model -> Option<&super::DelegatedAdminRelationshipCustomerParticipant>, with_customer(super::DelegatedAdminRelationshipCustomerParticipant), "`customer`: `microsoft.graph.delegatedAdminRelationshipCustomerParticipant`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Inherited from entity.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::DelegatedAdminRelationshipStatus>, with_status(super::DelegatedAdminRelationshipStatus), "`status`: `microsoft.graph.delegatedAdminRelationshipStatus`, read-only" "Read-only. Possible values are: activating, active, approvalPending, approved, expired, created, expiring, terminated, terminating, terminationRequested.";
    "accessAssignments" ACCESS_ASSIGNMENTS, access_assignments models -> Option<&[super::DelegatedAdminAccessAssignment]>, with_access_assignments(Vec<super::DelegatedAdminAccessAssignment>), "`accessAssignments`: `Collection(microsoft.graph.delegatedAdminAccessAssignment)`";
    "operations" OPERATIONS, operations models -> Option<&[super::DelegatedAdminRelationshipOperation]>, with_operations(Vec<super::DelegatedAdminRelationshipOperation>), "`operations`: `Collection(microsoft.graph.delegatedAdminRelationshipOperation)`";
    "requests" REQUESTS, requests models -> Option<&[super::DelegatedAdminRelationshipRequest]>, with_requests(Vec<super::DelegatedAdminRelationshipRequest>), "`requests`: `Collection(microsoft.graph.delegatedAdminRelationshipRequest)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminRelationshipCustomerParticipant`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationshipcustomerparticipant?view=graph-rest-beta)
    DelegatedAdminRelationshipCustomerParticipant = "microsoft.graph.delegatedAdminRelationshipCustomerParticipant";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminRelationshipOperation`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationshipoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DelegatedAdminRelationshipOperation: super::Entity = "microsoft.graph.delegatedAdminRelationshipOperation";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::DelegatedAdminRelationshipOperationType>, with_operation_type(super::DelegatedAdminRelationshipOperationType), "`operationType`: `microsoft.graph.delegatedAdminRelationshipOperationType`, read-only" "Read-only. Possible values are: delegatedAdminAccessAssignmentUpdate, unknownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::LongRunningOperationStatus>, with_status(super::LongRunningOperationStatus), "`status`: `microsoft.graph.longRunningOperationStatus`, read-only" "Read-only. Possible values are: notStarted, running, succeeded, failed, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminRelationshipOperationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminRelationshipOperationType = "microsoft.graph.delegatedAdminRelationshipOperationType" {
        DelegatedAdminAccessAssignmentUpdate = "delegatedAdminAccessAssignmentUpdate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminRelationshipRequest`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationshiprequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DelegatedAdminRelationshipRequest: super::Entity = "microsoft.graph.delegatedAdminRelationshipRequest";
    inherited "id" ID, with_id(String), "`id`";
    "action" ACTION, action enumeration -> Option<super::DelegatedAdminRelationshipRequestAction>, with_action(super::DelegatedAdminRelationshipRequestAction), "`action`: `microsoft.graph.delegatedAdminRelationshipRequestAction`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::DelegatedAdminRelationshipRequestStatus>, with_status(super::DelegatedAdminRelationshipRequestStatus), "`status`: `microsoft.graph.delegatedAdminRelationshipRequestStatus`, read-only" "Read-only. Possible values are: created, pending, succeeded, failed, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminRelationshipRequestAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminRelationshipRequestAction = "microsoft.graph.delegatedAdminRelationshipRequestAction" {
        LockForApproval = "lockForApproval",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminRelationshipRequestStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegatedAdminRelationshipRequestStatus = "microsoft.graph.delegatedAdminRelationshipRequestStatus" {
        Created = "created",
        Pending = "pending",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminRelationshipStatus`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship?view=graph-rest-beta)
    DelegatedAdminRelationshipStatus = "microsoft.graph.delegatedAdminRelationshipStatus" {
        Created = "created",
        ApprovalPending = "approvalPending",
        Approved = "approved",
        Activating = "activating",
        Active = "active",
        Expiring = "expiring",
        Expired = "expired",
        TerminationRequested = "terminationRequested",
        Terminating = "terminating",
        Terminated = "terminated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminServiceManagementDetail`](https://learn.microsoft.com/graph/api/resources/delegatedadminservicemanagementdetail?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DelegatedAdminServiceManagementDetail: super::Entity = "microsoft.graph.delegatedAdminServiceManagementDetail";
    inherited "id" ID, with_id(String), "`id`";
    "serviceName" SERVICE_NAME, service_name str -> Option<&str>, with_service_name(String), "`serviceName`: `Edm.String`, read-only" "Read-only.";
    "serviceManagementUrl" SERVICE_MANAGEMENT_URL, service_management_url str -> Option<&str>, with_service_management_url(String), "`serviceManagementUrl`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.tenantRelationship`](https://learn.microsoft.com/graph/api/resources/tenantrelationship?view=graph-rest-beta)
    TenantRelationship = "microsoft.graph.tenantRelationship";
    "delegatedAdminCustomers" DELEGATED_ADMIN_CUSTOMERS, delegated_admin_customers models -> Option<&[super::DelegatedAdminCustomer]>, with_delegated_admin_customers(Vec<super::DelegatedAdminCustomer>), "`delegatedAdminCustomers`: `Collection(microsoft.graph.delegatedAdminCustomer)`";
    "delegatedAdminRelationships" DELEGATED_ADMIN_RELATIONSHIPS, delegated_admin_relationships models -> Option<&[super::DelegatedAdminRelationship]>, with_delegated_admin_relationships(Vec<super::DelegatedAdminRelationship>), "`delegatedAdminRelationships`: `Collection(microsoft.graph.delegatedAdminRelationship)`";
    "managedTenants" MANAGED_TENANTS, managed_tenants model -> Option<&super::managed_tenants::ManagedTenant>, with_managed_tenants(super::managed_tenants::ManagedTenant), "`managedTenants`: `microsoft.graph.managedTenants.managedTenant`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRole`](https://learn.microsoft.com/graph/api/resources/unifiedrole?view=graph-rest-beta)
    UnifiedRole = "microsoft.graph.unifiedRole";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
}
