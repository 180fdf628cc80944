// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterEvaluateRequest`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterevaluaterequest?view=graph-rest-beta)
    AssignmentFilterEvaluateRequest = "microsoft.graph.assignmentFilterEvaluateRequest";
    "platform" PLATFORM, platform enumeration -> Option<super::DevicePlatformType>, with_platform(super::DevicePlatformType), "`platform`: `microsoft.graph.devicePlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.";
    "rule" RULE, rule str -> Option<&str>, with_rule(String), "`rule`: `Edm.String`";
    "top" TOP, top i32 -> Option<i32>, with_top(i32), "`top`: `Edm.Int32`";
    "skip" SKIP, skip i32 -> Option<i32>, with_skip(i32), "`skip`: `Edm.Int32`";
    "orderBy" ORDER_BY, order_by strs -> Option<Vec<&str>>, with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
    "search" SEARCH, search str -> Option<&str>, with_search(String), "`search`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.assignmentFilterEvaluationMode`, metadata
    AssignmentFilterEvaluationMode = "microsoft.graph.assignmentFilterEvaluationMode" {
        CheckinTimeEvaluation = "checkinTimeEvaluation",
        InventoryEvaluation = "inventoryEvaluation",
        MixedEvaluation = "mixedEvaluation",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentFilterEvaluationResult`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterevaluationresult?view=graph-rest-beta)
    AssignmentFilterEvaluationResult = "microsoft.graph.assignmentFilterEvaluationResult" {
        Unknown = "unknown",
        Match = "match",
        NotMatch = "notMatch",
        Inconclusive = "inconclusive",
        Failure = "failure",
        NotEvaluated = "notEvaluated",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.assignmentFilterEvaluationStatusDetails`, metadata, with the accessors of [`Entity`](super::Entity)
    AssignmentFilterEvaluationStatusDetails: super::Entity = "microsoft.graph.assignmentFilterEvaluationStatusDetails";
    inherited "id" ID, with_id(String), "`id`";
    "payloadId" PAYLOAD_ID, payload_id str -> Option<&str>, with_payload_id(String), "`payloadId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterEvaluationSummary`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterevaluationsummary?view=graph-rest-beta)
    AssignmentFilterEvaluationSummary = "microsoft.graph.assignmentFilterEvaluationSummary";
    "assignmentFilterId" ASSIGNMENT_FILTER_ID, assignment_filter_id str -> Option<&str>, with_assignment_filter_id(String), "`assignmentFilterId`: `Edm.String`";
    "assignmentFilterLastModifiedDateTime" ASSIGNMENT_FILTER_LAST_MODIFIED_DATE_TIME, assignment_filter_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_assignment_filter_last_modified_date_time(OffsetDateTime), "`assignmentFilterLastModifiedDateTime`: `Edm.DateTimeOffset`";
    "assignmentFilterDisplayName" ASSIGNMENT_FILTER_DISPLAY_NAME, assignment_filter_display_name str -> Option<&str>, with_assignment_filter_display_name(String), "`assignmentFilterDisplayName`: `Edm.String`";
    "assignmentFilterPlatform" ASSIGNMENT_FILTER_PLATFORM, assignment_filter_platform enumeration -> Option<super::DevicePlatformType>, with_assignment_filter_platform(super::DevicePlatformType), "`assignmentFilterPlatform`: `microsoft.graph.devicePlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.";
    "assessmentResult" ASSESSMENT_RESULT, assessment_result enumeration -> Option<super::AssignmentFilterEvaluationResult>, with_assessment_result(super::AssignmentFilterEvaluationResult), "`assessmentResult`: `microsoft.graph.assignmentFilterEvaluationResult`, not in the metadata" "Possible values are: unknown, match, notMatch, inconclusive, failure, notEvaluated.";
    "assessmentDateTime" ASSESSMENT_DATE_TIME, assessment_date_time date_time -> Parsed<OffsetDateTime>, with_assessment_date_time(OffsetDateTime), "`assessmentDateTime`: `Edm.DateTimeOffset`, not in the metadata";
    "assignmentFilterType" ASSIGNMENT_FILTER_TYPE, assignment_filter_type enumeration -> Option<super::DeviceAndAppManagementAssignmentFilterType>, with_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`assignmentFilterType`: `microsoft.graph.deviceAndAppManagementAssignmentFilterType`" "Possible values are: none, include, exclude.";
    "assignmentFilterTypeAndEvaluationResults" ASSIGNMENT_FILTER_TYPE_AND_EVALUATION_RESULTS, assignment_filter_type_and_evaluation_results models -> Option<&[super::AssignmentFilterTypeAndEvaluationResult]>, with_assignment_filter_type_and_evaluation_results(Vec<super::AssignmentFilterTypeAndEvaluationResult>), "`assignmentFilterTypeAndEvaluationResults`: `Collection(microsoft.graph.assignmentFilterTypeAndEvaluationResult)`";
    "evaluationResult" EVALUATION_RESULT, evaluation_result enumeration -> Option<super::AssignmentFilterEvaluationResult>, with_evaluation_result(super::AssignmentFilterEvaluationResult), "`evaluationResult`: `microsoft.graph.assignmentFilterEvaluationResult`, type of the metadata";
    "evaluationDateTime" EVALUATION_DATE_TIME, evaluation_date_time date_time -> Parsed<OffsetDateTime>, with_evaluation_date_time(OffsetDateTime), "`evaluationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.assignmentFilterManagementType`, metadata
    AssignmentFilterManagementType = "microsoft.graph.assignmentFilterManagementType" {
        Devices = "devices",
        Apps = "apps",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentFilterOperator`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilteroperator?view=graph-rest-beta)
    AssignmentFilterOperator = "microsoft.graph.assignmentFilterOperator" {
        NotSet = "notSet",
        Equals = "equals",
        NotEquals = "notEquals",
        StartsWith = "startsWith",
        NotStartsWith = "notStartsWith",
        Contains = "contains",
        NotContains = "notContains",
        In = "in",
        NotIn = "notIn",
        EndsWith = "endsWith",
        NotEndsWith = "notEndsWith",
        GreaterThan = "greaterThan",
        GreaterThanOrEquals = "greaterThanOrEquals",
        LessThan = "lessThan",
        LessThanOrEquals = "lessThanOrEquals",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentFilterPayloadType`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterpayloadtype?view=graph-rest-beta)
    AssignmentFilterPayloadType = "microsoft.graph.assignmentFilterPayloadType" {
        NotSet = "notSet",
        EnrollmentRestrictions = "enrollmentRestrictions",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.assignmentFilterPropertyEvaluationSource`, metadata
    AssignmentFilterPropertyEvaluationSource = "microsoft.graph.assignmentFilterPropertyEvaluationSource" {
        DeviceCheckIn = "deviceCheckIn",
        DeviceInventory = "deviceInventory",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterState`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterstate?view=graph-rest-beta)
    AssignmentFilterState = "microsoft.graph.assignmentFilterState";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterStatusDetails`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterstatusdetails?view=graph-rest-beta)
    AssignmentFilterStatusDetails = "microsoft.graph.assignmentFilterStatusDetails";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "payloadId" PAYLOAD_ID, payload_id str -> Option<&str>, with_payload_id(String), "`payloadId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Nullable.";
    "deviceProperties" DEVICE_PROPERTIES, device_properties models -> Option<&[super::KeyValuePair]>, with_device_properties(Vec<super::KeyValuePair>), "`deviceProperties`: `Collection(microsoft.graph.keyValuePair)`";
    "evalutionSummaries" EVALUTION_SUMMARIES, evalution_summaries models -> Option<&[super::AssignmentFilterEvaluationSummary]>, with_evalution_summaries(Vec<super::AssignmentFilterEvaluationSummary>), "`evalutionSummaries`: `Collection(microsoft.graph.assignmentFilterEvaluationSummary)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterSupportedProperty`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfiltersupportedproperty?view=graph-rest-beta)
    AssignmentFilterSupportedProperty = "microsoft.graph.assignmentFilterSupportedProperty";
    "dataType" DATA_TYPE, data_type str -> Option<&str>, with_data_type(String), "`dataType`: `Edm.String`";
    "isCollection" IS_COLLECTION, is_collection bool -> Option<bool>, with_is_collection(bool), "`isCollection`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "propertyRegexConstraint" PROPERTY_REGEX_CONSTRAINT, property_regex_constraint str -> Option<&str>, with_property_regex_constraint(String), "`propertyRegexConstraint`: `Edm.String`";
    "supportedOperators" SUPPORTED_OPERATORS, supported_operators enumerations -> Option<Vec<super::AssignmentFilterOperator>>, with_supported_operators(Vec<super::AssignmentFilterOperator>), "`supportedOperators`: `Collection(microsoft.graph.assignmentFilterOperator)`";
    "supportedValues" SUPPORTED_VALUES, supported_values strs -> Option<Vec<&str>>, with_supported_values(Vec<String>), "`supportedValues`: `Collection(Edm.String)`";
    "evaluationSource" EVALUATION_SOURCE, evaluation_source enumeration -> Option<super::AssignmentFilterPropertyEvaluationSource>, with_evaluation_source(super::AssignmentFilterPropertyEvaluationSource), "`evaluationSource`: `microsoft.graph.assignmentFilterPropertyEvaluationSource`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterTypeAndEvaluationResult`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfiltertypeandevaluationresult?view=graph-rest-beta)
    AssignmentFilterTypeAndEvaluationResult = "microsoft.graph.assignmentFilterTypeAndEvaluationResult";
    "assignmentFilterType" ASSIGNMENT_FILTER_TYPE, assignment_filter_type enumeration -> Option<super::DeviceAndAppManagementAssignmentFilterType>, with_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`assignmentFilterType`: `microsoft.graph.deviceAndAppManagementAssignmentFilterType`" "Possible values are: none, include, exclude.";
    "assessmentResult" ASSESSMENT_RESULT, assessment_result enumeration -> Option<super::AssignmentFilterEvaluationResult>, with_assessment_result(super::AssignmentFilterEvaluationResult), "`assessmentResult`: `microsoft.graph.assignmentFilterEvaluationResult`, not in the metadata" "Possible values are: unknown, match, notMatch, inconclusive, failure, notEvaluated.";
    "evaluationResult" EVALUATION_RESULT, evaluation_result enumeration -> Option<super::AssignmentFilterEvaluationResult>, with_evaluation_result(super::AssignmentFilterEvaluationResult), "`evaluationResult`: `microsoft.graph.assignmentFilterEvaluationResult`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterValidationResult`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfiltervalidationresult?view=graph-rest-beta)
    AssignmentFilterValidationResult = "microsoft.graph.assignmentFilterValidationResult";
    "isValidRule" IS_VALID_RULE, is_valid_rule bool -> Option<bool>, with_is_valid_rule(bool), "`isValidRule`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.associatedAssignmentPayloadType`, metadata
    AssociatedAssignmentPayloadType = "microsoft.graph.associatedAssignmentPayloadType" {
        Unknown = "unknown",
        DeviceConfigurationAndCompliance = "deviceConfigurationAndCompliance",
        Application = "application",
        AndroidEnterpriseApp = "androidEnterpriseApp",
        EnrollmentConfiguration = "enrollmentConfiguration",
        GroupPolicyConfiguration = "groupPolicyConfiguration",
        ZeroTouchDeploymentDeviceConfigProfile = "zeroTouchDeploymentDeviceConfigProfile",
        AndroidEnterpriseConfiguration = "androidEnterpriseConfiguration",
        DeviceFirmwareConfigurationInterfacePolicy = "deviceFirmwareConfigurationInterfacePolicy",
        ResourceAccessPolicy = "resourceAccessPolicy",
        Win32app = "win32app",
        DeviceManagmentConfigurationAndCompliancePolicy = "deviceManagmentConfigurationAndCompliancePolicy",
    }
}
