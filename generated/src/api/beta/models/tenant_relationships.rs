// Written by `cargo xtask gen`; do not edit.
//! Types of the area `tenant-relationships`.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminAccessAssignment`](https://learn.microsoft.com/graph/api/resources/delegatedadminaccessassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DelegatedAdminAccessAssignment: super::Entity = "microsoft.graph.delegatedAdminAccessAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "accessContainer" ACCESS_CONTAINER, access_container model -> Option<&super::DelegatedAdminAccessContainer>, with_access_container(super::DelegatedAdminAccessContainer), "`accessContainer`: `microsoft.graph.delegatedAdminAccessContainer`";
    "accessDetails" ACCESS_DETAILS, access_details model -> Option<&super::DelegatedAdminAccessDetails>, with_access_details(super::DelegatedAdminAccessDetails), "`accessDetails`: `microsoft.graph.delegatedAdminAccessDetails`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
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
    /// [`microsoft.graph.delegatedAdminRelationship`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DelegatedAdminRelationship: super::Entity = "microsoft.graph.delegatedAdminRelationship" {
        "microsoft.graph.resellerDelegatedAdminRelationship",
    };
    inherited "id" ID, with_id(String), "`id`";
    "accessDetails" ACCESS_DETAILS, access_details model -> Option<&super::DelegatedAdminAccessDetails>, with_access_details(super::DelegatedAdminAccessDetails), "`accessDetails`: `microsoft.graph.delegatedAdminAccessDetails`";
    "activatedDateTime" ACTIVATED_DATE_TIME, activated_date_time date_time -> Parsed<OffsetDateTime>, with_activated_date_time(OffsetDateTime), "`activatedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "customer" CUSTOMER, customer model -> Option<&super::DelegatedAdminRelationshipCustomerParticipant>, with_customer(super::DelegatedAdminRelationshipCustomerParticipant), "`customer`: `microsoft.graph.delegatedAdminRelationshipCustomerParticipant`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::DelegatedAdminRelationshipStatus>, with_status(super::DelegatedAdminRelationshipStatus), "`status`: `microsoft.graph.delegatedAdminRelationshipStatus`, read-only" "Read-only. Possible values are: activating, active, approvalPending, approved, expired, created, expiring, terminated, terminating, terminationRequested.";
    "autoExtendDuration" AUTO_EXTEND_DURATION, auto_extend_duration duration -> Parsed<Duration>, with_auto_extend_duration(Duration), "`autoExtendDuration`: `Edm.Duration`, metadata";
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
        DelegatedAdminRelationshipUpdate = "delegatedAdminRelationshipUpdate",
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
        Approve = "approve",
        Terminate = "terminate",
        Reject = "reject",
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
    /// `microsoft.graph.multiTenantOrganization`, metadata, with the accessors of [`Entity`](super::Entity)
    MultiTenantOrganization: super::Entity = "microsoft.graph.multiTenantOrganization";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<super::MultiTenantOrganizationState>, with_state(super::MultiTenantOrganizationState), "`state`: `microsoft.graph.multiTenantOrganizationState`, metadata";
    "joinRequest" JOIN_REQUEST, join_request model -> Option<&super::MultiTenantOrganizationJoinRequestRecord>, with_join_request(super::MultiTenantOrganizationJoinRequestRecord), "`joinRequest`: `microsoft.graph.multiTenantOrganizationJoinRequestRecord`, metadata";
    "tenants" TENANTS, tenants models -> Option<&[super::MultiTenantOrganizationMember]>, with_tenants(Vec<super::MultiTenantOrganizationMember>), "`tenants`: `Collection(microsoft.graph.multiTenantOrganizationMember)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantOrganizationJoinRequestRecord`, metadata, with the accessors of [`Entity`](super::Entity)
    MultiTenantOrganizationJoinRequestRecord: super::Entity = "microsoft.graph.multiTenantOrganizationJoinRequestRecord";
    inherited "id" ID, with_id(String), "`id`";
    "addedByTenantId" ADDED_BY_TENANT_ID, added_by_tenant_id str -> Option<&str>, with_added_by_tenant_id(String), "`addedByTenantId`: `Edm.String`, metadata";
    "memberState" MEMBER_STATE, member_state enumeration -> Option<super::MultiTenantOrganizationMemberState>, with_member_state(super::MultiTenantOrganizationMemberState), "`memberState`: `microsoft.graph.multiTenantOrganizationMemberState`, metadata";
    "role" ROLE, role enumeration -> Option<super::MultiTenantOrganizationMemberRole>, with_role(super::MultiTenantOrganizationMemberRole), "`role`: `microsoft.graph.multiTenantOrganizationMemberRole`, metadata";
    "transitionDetails" TRANSITION_DETAILS, transition_details model -> Option<&super::MultiTenantOrganizationJoinRequestTransitionDetails>, with_transition_details(super::MultiTenantOrganizationJoinRequestTransitionDetails), "`transitionDetails`: `microsoft.graph.multiTenantOrganizationJoinRequestTransitionDetails`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantOrganizationJoinRequestTransitionDetails`, metadata
    MultiTenantOrganizationJoinRequestTransitionDetails = "microsoft.graph.multiTenantOrganizationJoinRequestTransitionDetails";
    "desiredMemberState" DESIRED_MEMBER_STATE, desired_member_state enumeration -> Option<super::MultiTenantOrganizationMemberState>, with_desired_member_state(super::MultiTenantOrganizationMemberState), "`desiredMemberState`: `microsoft.graph.multiTenantOrganizationMemberState`, metadata";
    "details" DETAILS, details str -> Option<&str>, with_details(String), "`details`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::MultiTenantOrganizationMemberProcessingStatus>, with_status(super::MultiTenantOrganizationMemberProcessingStatus), "`status`: `microsoft.graph.multiTenantOrganizationMemberProcessingStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantOrganizationMember`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    MultiTenantOrganizationMember: super::DirectoryObject, super::Entity = "microsoft.graph.multiTenantOrganizationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "addedByTenantId" ADDED_BY_TENANT_ID, added_by_tenant_id guid -> Parsed<Uuid>, with_added_by_tenant_id(Uuid), "`addedByTenantId`: `Edm.Guid`, metadata";
    "addedDateTime" ADDED_DATE_TIME, added_date_time date_time -> Parsed<OffsetDateTime>, with_added_date_time(OffsetDateTime), "`addedDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "joinedDateTime" JOINED_DATE_TIME, joined_date_time date_time -> Parsed<OffsetDateTime>, with_joined_date_time(OffsetDateTime), "`joinedDateTime`: `Edm.DateTimeOffset`, metadata";
    "role" ROLE, role enumeration -> Option<super::MultiTenantOrganizationMemberRole>, with_role(super::MultiTenantOrganizationMemberRole), "`role`: `microsoft.graph.multiTenantOrganizationMemberRole`, metadata";
    "state" STATE, state enumeration -> Option<super::MultiTenantOrganizationMemberState>, with_state(super::MultiTenantOrganizationMemberState), "`state`: `microsoft.graph.multiTenantOrganizationMemberState`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "transitionDetails" TRANSITION_DETAILS, transition_details model -> Option<&super::MultiTenantOrganizationMemberTransitionDetails>, with_transition_details(super::MultiTenantOrganizationMemberTransitionDetails), "`transitionDetails`: `microsoft.graph.multiTenantOrganizationMemberTransitionDetails`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.multiTenantOrganizationMemberProcessingStatus`, metadata
    MultiTenantOrganizationMemberProcessingStatus = "microsoft.graph.multiTenantOrganizationMemberProcessingStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.multiTenantOrganizationMemberRole`, metadata
    MultiTenantOrganizationMemberRole = "microsoft.graph.multiTenantOrganizationMemberRole" {
        Owner = "owner",
        Member = "member",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.multiTenantOrganizationMemberState`, metadata
    MultiTenantOrganizationMemberState = "microsoft.graph.multiTenantOrganizationMemberState" {
        Pending = "pending",
        Active = "active",
        Removed = "removed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantOrganizationMemberTransitionDetails`, metadata
    MultiTenantOrganizationMemberTransitionDetails = "microsoft.graph.multiTenantOrganizationMemberTransitionDetails";
    "desiredRole" DESIRED_ROLE, desired_role enumeration -> Option<super::MultiTenantOrganizationMemberRole>, with_desired_role(super::MultiTenantOrganizationMemberRole), "`desiredRole`: `microsoft.graph.multiTenantOrganizationMemberRole`, metadata";
    "desiredState" DESIRED_STATE, desired_state enumeration -> Option<super::MultiTenantOrganizationMemberState>, with_desired_state(super::MultiTenantOrganizationMemberState), "`desiredState`: `microsoft.graph.multiTenantOrganizationMemberState`, metadata";
    "details" DETAILS, details str -> Option<&str>, with_details(String), "`details`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::MultiTenantOrganizationMemberProcessingStatus>, with_status(super::MultiTenantOrganizationMemberProcessingStatus), "`status`: `microsoft.graph.multiTenantOrganizationMemberProcessingStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.multiTenantOrganizationState`, metadata
    MultiTenantOrganizationState = "microsoft.graph.multiTenantOrganizationState" {
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.resellerDelegatedAdminRelationship`, metadata, with the accessors of [`DelegatedAdminRelationship`](super::DelegatedAdminRelationship)
    ResellerDelegatedAdminRelationship: super::DelegatedAdminRelationship, super::Entity = "microsoft.graph.resellerDelegatedAdminRelationship";
    inherited "id" ID, with_id(String), "`id`";
    inherited "accessDetails" ACCESS_DETAILS, with_access_details(super::DelegatedAdminAccessDetails), "`accessDetails`";
    inherited "activatedDateTime" ACTIVATED_DATE_TIME, with_activated_date_time(OffsetDateTime), "`activatedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customer" CUSTOMER, with_customer(super::DelegatedAdminRelationshipCustomerParticipant), "`customer`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "duration" DURATION, with_duration(Duration), "`duration`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::DelegatedAdminRelationshipStatus), "`status`";
    inherited "autoExtendDuration" AUTO_EXTEND_DURATION, with_auto_extend_duration(Duration), "`autoExtendDuration`";
    inherited "accessAssignments" ACCESS_ASSIGNMENTS, with_access_assignments(Vec<super::DelegatedAdminAccessAssignment>), "`accessAssignments`";
    inherited "operations" OPERATIONS, with_operations(Vec<super::DelegatedAdminRelationshipOperation>), "`operations`";
    inherited "requests" REQUESTS, with_requests(Vec<super::DelegatedAdminRelationshipRequest>), "`requests`";
    "indirectProviderTenantId" INDIRECT_PROVIDER_TENANT_ID, indirect_provider_tenant_id str -> Option<&str>, with_indirect_provider_tenant_id(String), "`indirectProviderTenantId`: `Edm.String`, metadata";
    "isPartnerConsentPending" IS_PARTNER_CONSENT_PENDING, is_partner_consent_pending bool -> Option<bool>, with_is_partner_consent_pending(bool), "`isPartnerConsentPending`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantInformation`, metadata
    TenantInformation = "microsoft.graph.tenantInformation";
    "defaultDomainName" DEFAULT_DOMAIN_NAME, default_domain_name str -> Option<&str>, with_default_domain_name(String), "`defaultDomainName`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "federationBrandName" FEDERATION_BRAND_NAME, federation_brand_name str -> Option<&str>, with_federation_brand_name(String), "`federationBrandName`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.tenantRelationship`](https://learn.microsoft.com/graph/api/resources/tenantrelationship?view=graph-rest-beta)
    TenantRelationship = "microsoft.graph.tenantRelationship";
    "delegatedAdminCustomers" DELEGATED_ADMIN_CUSTOMERS, delegated_admin_customers models -> Option<&[super::DelegatedAdminCustomer]>, with_delegated_admin_customers(Vec<super::DelegatedAdminCustomer>), "`delegatedAdminCustomers`: `Collection(microsoft.graph.delegatedAdminCustomer)`";
    "delegatedAdminRelationships" DELEGATED_ADMIN_RELATIONSHIPS, delegated_admin_relationships models -> Option<&[super::DelegatedAdminRelationship]>, with_delegated_admin_relationships(Vec<super::DelegatedAdminRelationship>), "`delegatedAdminRelationships`: `Collection(microsoft.graph.delegatedAdminRelationship)`";
    "managedTenants" MANAGED_TENANTS, managed_tenants model -> Option<&super::managed_tenants::ManagedTenant>, with_managed_tenants(super::managed_tenants::ManagedTenant), "`managedTenants`: `microsoft.graph.managedTenants.managedTenant`";
    "multiTenantOrganization" MULTI_TENANT_ORGANIZATION, multi_tenant_organization model -> Option<&super::MultiTenantOrganization>, with_multi_tenant_organization(super::MultiTenantOrganization), "`multiTenantOrganization`: `microsoft.graph.multiTenantOrganization`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRole`](https://learn.microsoft.com/graph/api/resources/unifiedrole?view=graph-rest-beta)
    UnifiedRole = "microsoft.graph.unifiedRole";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
}
