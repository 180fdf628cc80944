// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.accountType`, metadata
    AccountType = "microsoft.graph.teamsAdministration.accountType" {
        User = "user",
        ResourceAccount = "resourceAccount",
        Guest = "guest",
        SfbOnPremUser = "sfbOnPremUser",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
        IneligibleUser = "ineligibleUser",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.activationState`, metadata
    ActivationState = "microsoft.graph.teamsAdministration.activationState" {
        Activated = "activated",
        AssignmentPending = "assignmentPending",
        AssignmentFailed = "assignmentFailed",
        UpdatePending = "updatePending",
        UpdateFailed = "updateFailed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.assignedTelephoneNumber`, metadata
    AssignedTelephoneNumber = "microsoft.graph.teamsAdministration.assignedTelephoneNumber";
    "assignmentCategory" ASSIGNMENT_CATEGORY, assignment_category enumeration -> Option<AssignmentCategory>, with_assignment_category(AssignmentCategory), "`assignmentCategory`: `microsoft.graph.teamsAdministration.assignmentCategory`, metadata";
    "telephoneNumber" TELEPHONE_NUMBER, telephone_number str -> Option<&str>, with_telephone_number(String), "`telephoneNumber`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.assignmentCategory`, metadata
    AssignmentCategory = "microsoft.graph.teamsAdministration.assignmentCategory" {
        Primary = "primary",
        Private = "private",
        Alternate = "alternate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.assignmentStatus`, metadata
    AssignmentStatus = "microsoft.graph.teamsAdministration.assignmentStatus" {
        Unassigned = "unassigned",
        InternalError = "internalError",
        UserAssigned = "userAssigned",
        ConferenceAssigned = "conferenceAssigned",
        VoiceApplicationAssigned = "voiceApplicationAssigned",
        ThirdPartyAppAssigned = "thirdPartyAppAssigned",
        PolicyAssigned = "policyAssigned",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.assignmentType`, metadata
    AssignmentType = "microsoft.graph.teamsAdministration.assignmentType" {
        Direct = "direct",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.customerAction`, metadata
    CustomerAction = "microsoft.graph.teamsAdministration.customerAction" {
        LocationUpdate = "locationUpdate",
        Release = "release",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.effectivePolicyAssignment`, metadata
    EffectivePolicyAssignment = "microsoft.graph.teamsAdministration.effectivePolicyAssignment";
    "policyAssignment" POLICY_ASSIGNMENT, policy_assignment model -> Option<&PolicyAssignment>, with_policy_assignment(PolicyAssignment), "`policyAssignment`: `microsoft.graph.teamsAdministration.policyAssignment`, metadata";
    "policyType" POLICY_TYPE, policy_type str -> Option<&str>, with_policy_type(String), "`policyType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.numberAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    NumberAssignment: super::Entity = "microsoft.graph.teamsAdministration.numberAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "activationState" ACTIVATION_STATE, activation_state enumeration -> Option<ActivationState>, with_activation_state(ActivationState), "`activationState`: `microsoft.graph.teamsAdministration.activationState`, metadata";
    "assignmentCategory" ASSIGNMENT_CATEGORY, assignment_category enumeration -> Option<AssignmentCategory>, with_assignment_category(AssignmentCategory), "`assignmentCategory`: `microsoft.graph.teamsAdministration.assignmentCategory`, metadata";
    "assignmentStatus" ASSIGNMENT_STATUS, assignment_status enumeration -> Option<AssignmentStatus>, with_assignment_status(AssignmentStatus), "`assignmentStatus`: `microsoft.graph.teamsAdministration.assignmentStatus`, metadata";
    "assignmentTargetId" ASSIGNMENT_TARGET_ID, assignment_target_id str -> Option<&str>, with_assignment_target_id(String), "`assignmentTargetId`: `Edm.String`, metadata";
    "capabilities" CAPABILITIES, capabilities enumerations -> Option<Vec<NumberCapability>>, with_capabilities(Vec<NumberCapability>), "`capabilities`: `Collection(microsoft.graph.teamsAdministration.numberCapability)`, metadata";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`, metadata";
    "civicAddressId" CIVIC_ADDRESS_ID, civic_address_id str -> Option<&str>, with_civic_address_id(String), "`civicAddressId`: `Edm.String`, metadata";
    "isoCountryCode" ISO_COUNTRY_CODE, iso_country_code str -> Option<&str>, with_iso_country_code(String), "`isoCountryCode`: `Edm.String`, metadata";
    "locationId" LOCATION_ID, location_id str -> Option<&str>, with_location_id(String), "`locationId`: `Edm.String`, metadata";
    "networkSiteId" NETWORK_SITE_ID, network_site_id str -> Option<&str>, with_network_site_id(String), "`networkSiteId`: `Edm.String`, metadata";
    "numberSource" NUMBER_SOURCE, number_source enumeration -> Option<NumberSource>, with_number_source(NumberSource), "`numberSource`: `microsoft.graph.teamsAdministration.numberSource`, metadata";
    "numberType" NUMBER_TYPE, number_type enumeration -> Option<NumberType>, with_number_type(NumberType), "`numberType`: `microsoft.graph.teamsAdministration.numberType`, metadata";
    "operatorId" OPERATOR_ID, operator_id str -> Option<&str>, with_operator_id(String), "`operatorId`: `Edm.String`, metadata";
    "portInStatus" PORT_IN_STATUS, port_in_status enumeration -> Option<PortInStatus>, with_port_in_status(PortInStatus), "`portInStatus`: `microsoft.graph.teamsAdministration.portInStatus`, metadata";
    "reverseNumberLookupOptions" REVERSE_NUMBER_LOOKUP_OPTIONS, reverse_number_lookup_options enumerations -> Option<Vec<ReverseNumberLookupOption>>, with_reverse_number_lookup_options(Vec<ReverseNumberLookupOption>), "`reverseNumberLookupOptions`: `Collection(microsoft.graph.teamsAdministration.reverseNumberLookupOption)`, metadata";
    "supportedCustomerActions" SUPPORTED_CUSTOMER_ACTIONS, supported_customer_actions enumerations -> Option<Vec<CustomerAction>>, with_supported_customer_actions(Vec<CustomerAction>), "`supportedCustomerActions`: `Collection(microsoft.graph.teamsAdministration.customerAction)`, metadata";
    "telephoneNumber" TELEPHONE_NUMBER, telephone_number str -> Option<&str>, with_telephone_number(String), "`telephoneNumber`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.numberCapability`, metadata
    NumberCapability = "microsoft.graph.teamsAdministration.numberCapability" {
        ConferenceAssignment = "conferenceAssignment",
        VoiceApplicationAssignment = "voiceApplicationAssignment",
        UserAssignment = "userAssignment",
        TeamsPhoneMobile = "teamsPhoneMobile",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.numberSource`, metadata
    NumberSource = "microsoft.graph.teamsAdministration.numberSource" {
        Online = "online",
        OnPremises = "onPremises",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.numberType`, metadata
    NumberType = "microsoft.graph.teamsAdministration.numberType" {
        InternalError = "internalError",
        DirectRouting = "directRouting",
        CallingPlan = "callingPlan",
        OperatorConnect = "operatorConnect",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.policyAssignment`, metadata
    PolicyAssignment = "microsoft.graph.teamsAdministration.policyAssignment";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type enumeration -> Option<AssignmentType>, with_assignment_type(AssignmentType), "`assignmentType`: `microsoft.graph.teamsAdministration.assignmentType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.policyIdentifierDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyIdentifierDetail: super::Entity = "microsoft.graph.teamsAdministration.policyIdentifierDetail";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.portInStatus`, metadata
    PortInStatus = "microsoft.graph.teamsAdministration.portInStatus" {
        Completed = "completed",
        FirmOrderCommitmentAccepted = "firmOrderCommitmentAccepted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAdministration.reverseNumberLookupOption`, metadata
    ReverseNumberLookupOption = "microsoft.graph.teamsAdministration.reverseNumberLookupOption" {
        SkipInternalVoip = "skipInternalVoip",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.teamsAdminRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamsAdminRoot: super::Entity = "microsoft.graph.teamsAdministration.teamsAdminRoot";
    inherited "id" ID, with_id(String), "`id`";
    "policy" POLICY, policy model -> Option<&TeamsPolicyAssignment>, with_policy(TeamsPolicyAssignment), "`policy`: `microsoft.graph.teamsAdministration.teamsPolicyAssignment`, metadata";
    "telephoneNumberManagement" TELEPHONE_NUMBER_MANAGEMENT, telephone_number_management model -> Option<&TelephoneNumberManagementRoot>, with_telephone_number_management(TelephoneNumberManagementRoot), "`telephoneNumberManagement`: `microsoft.graph.teamsAdministration.telephoneNumberManagementRoot`, metadata";
    "userConfigurations" USER_CONFIGURATIONS, user_configurations models -> Option<&[TeamsUserConfiguration]>, with_user_configurations(Vec<TeamsUserConfiguration>), "`userConfigurations`: `Collection(microsoft.graph.teamsAdministration.teamsUserConfiguration)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.teamsPolicyAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamsPolicyAssignment: super::Entity = "microsoft.graph.teamsAdministration.teamsPolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "userAssignments" USER_ASSIGNMENTS, user_assignments models -> Option<&[TeamsPolicyUserAssignment]>, with_user_assignments(Vec<TeamsPolicyUserAssignment>), "`userAssignments`: `Collection(microsoft.graph.teamsAdministration.teamsPolicyUserAssignment)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.teamsPolicyUserAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamsPolicyUserAssignment: super::Entity = "microsoft.graph.teamsAdministration.teamsPolicyUserAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "policyType" POLICY_TYPE, policy_type str -> Option<&str>, with_policy_type(String), "`policyType`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.teamsUserConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamsUserConfiguration: super::Entity = "microsoft.graph.teamsAdministration.teamsUserConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "accountType" ACCOUNT_TYPE, account_type enumeration -> Option<AccountType>, with_account_type(AccountType), "`accountType`: `microsoft.graph.teamsAdministration.accountType`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "effectivePolicyAssignments" EFFECTIVE_POLICY_ASSIGNMENTS, effective_policy_assignments models -> Option<&[EffectivePolicyAssignment]>, with_effective_policy_assignments(Vec<EffectivePolicyAssignment>), "`effectivePolicyAssignments`: `Collection(microsoft.graph.teamsAdministration.effectivePolicyAssignment)`, metadata";
    "featureTypes" FEATURE_TYPES, feature_types strs -> Option<Vec<&str>>, with_feature_types(Vec<String>), "`featureTypes`: `Collection(Edm.String)`, metadata";
    "isEnterpriseVoiceEnabled" IS_ENTERPRISE_VOICE_ENABLED, is_enterprise_voice_enabled bool -> Option<bool>, with_is_enterprise_voice_enabled(bool), "`isEnterpriseVoiceEnabled`: `Edm.Boolean`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "telephoneNumbers" TELEPHONE_NUMBERS, telephone_numbers models -> Option<&[AssignedTelephoneNumber]>, with_telephone_numbers(Vec<AssignedTelephoneNumber>), "`telephoneNumbers`: `Collection(microsoft.graph.teamsAdministration.assignedTelephoneNumber)`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "user" USER, user model -> Option<&super::User>, with_user(super::User), "`user`: `microsoft.graph.user`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation`, metadata, with the accessors of [`Entity`](super::Entity)
    TelephoneNumberLongRunningOperation: super::Entity = "microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time str -> Option<&str>, with_created_date_time(String), "`createdDateTime`: `Edm.String`, metadata";
    "numbers" NUMBERS, numbers models -> Option<&[TelephoneNumberLongRunningOperationDetails]>, with_numbers(Vec<TelephoneNumberLongRunningOperationDetails>), "`numbers`: `Collection(microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperationDetails)`, metadata";
    "status" STATUS, status enumeration -> Option<super::LongRunningOperationStatus>, with_status(super::LongRunningOperationStatus), "`status`: `microsoft.graph.longRunningOperationStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperationDetails`, metadata
    TelephoneNumberLongRunningOperationDetails = "microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperationDetails";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::LongRunningOperationStatus>, with_status(super::LongRunningOperationStatus), "`status`: `microsoft.graph.longRunningOperationStatus`, metadata";
    "statusDetail" STATUS_DETAIL, status_detail str -> Option<&str>, with_status_detail(String), "`statusDetail`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAdministration.telephoneNumberManagementRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    TelephoneNumberManagementRoot: super::Entity = "microsoft.graph.teamsAdministration.telephoneNumberManagementRoot";
    inherited "id" ID, with_id(String), "`id`";
    "numberAssignments" NUMBER_ASSIGNMENTS, number_assignments models -> Option<&[NumberAssignment]>, with_number_assignments(Vec<NumberAssignment>), "`numberAssignments`: `Collection(microsoft.graph.teamsAdministration.numberAssignment)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[TelephoneNumberLongRunningOperation]>, with_operations(Vec<TelephoneNumberLongRunningOperation>), "`operations`: `Collection(microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation)`, metadata";
}
