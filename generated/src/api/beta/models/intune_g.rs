// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed, Uuid};

crate::runtime::enumeration! {
    /// `microsoft.graph.genmojiIosManagedAppConfigurationState`, metadata
    GenmojiIosManagedAppConfigurationState = "microsoft.graph.genmojiIosManagedAppConfigurationState" {
        NotBlocked = "notBlocked",
        Blocked = "blocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.globalDeviceHealthScriptState`](https://learn.microsoft.com/graph/api/resources/intune-devices-globaldevicehealthscriptstate?view=graph-rest-beta)
    GlobalDeviceHealthScriptState = "microsoft.graph.globalDeviceHealthScriptState" {
        NotConfigured = "notConfigured",
        Pending = "pending",
        Enabled = "enabled",
    }
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.groupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    GroupAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.groupAssignmentTarget" {
        "microsoft.graph.exclusionGroupAssignmentTarget",
    };
    inherited "deviceAndAppManagementAssignmentFilterId" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID, with_device_and_app_management_assignment_filter_id(String), "`deviceAndAppManagementAssignmentFilterId`";
    inherited "deviceAndAppManagementAssignmentFilterType" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE, with_device_and_app_management_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`deviceAndAppManagementAssignmentFilterType`";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.groupDriftResourceInfo`, metadata, with the accessors of [`DriftResourceInfo`](super::DriftResourceInfo)
    GroupDriftResourceInfo: super::DriftResourceInfo = "microsoft.graph.groupDriftResourceInfo";
    inherited "catalogIdentifier" CATALOG_IDENTIFIER, with_catalog_identifier(String), "`catalogIdentifier`";
    inherited "catalogName" CATALOG_NAME, with_catalog_name(String), "`catalogName`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "type" TYPE, with_type(super::AccessDriftResourceType), "`type`";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyCategory`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicycategory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyCategory: super::Entity = "microsoft.graph.groupPolicyCategory" {
        "microsoft.graph.groupPolicyUploadedCategory",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isRoot" IS_ROOT, is_root bool -> Option<bool>, with_is_root(bool), "`isRoot`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "ingestionSource" INGESTION_SOURCE, ingestion_source enumeration -> Option<super::IngestionSource>, with_ingestion_source(super::IngestionSource), "`ingestionSource`: `microsoft.graph.ingestionSource`, metadata";
    "parent" PARENT, parent model -> Option<&super::GroupPolicyCategory>, with_parent(super::GroupPolicyCategory), "`parent`: `microsoft.graph.groupPolicyCategory`";
    "children" CHILDREN, children models -> Option<&[super::GroupPolicyCategory]>, with_children(Vec<super::GroupPolicyCategory>), "`children`: `Collection(microsoft.graph.groupPolicyCategory)`";
    "definitions" DEFINITIONS, definitions models -> Option<&[super::GroupPolicyDefinition]>, with_definitions(Vec<super::GroupPolicyDefinition>), "`definitions`: `Collection(microsoft.graph.groupPolicyDefinition)`";
    "definitionFile" DEFINITION_FILE, definition_file model -> Option<&super::GroupPolicyDefinitionFile>, with_definition_file(super::GroupPolicyDefinitionFile), "`definitionFile`: `microsoft.graph.groupPolicyDefinitionFile`";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyConfiguration: super::Entity = "microsoft.graph.groupPolicyConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "policyConfigurationIngestionType" POLICY_CONFIGURATION_INGESTION_TYPE, policy_configuration_ingestion_type enumeration -> Option<super::GroupPolicyConfigurationIngestionType>, with_policy_configuration_ingestion_type(super::GroupPolicyConfigurationIngestionType), "`policyConfigurationIngestionType`: `microsoft.graph.groupPolicyConfigurationIngestionType`, metadata";
    "definitionValues" DEFINITION_VALUES, definition_values models -> Option<&[super::GroupPolicyDefinitionValue]>, with_definition_values(Vec<super::GroupPolicyDefinitionValue>), "`definitionValues`: `Collection(microsoft.graph.groupPolicyDefinitionValue)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::GroupPolicyConfigurationAssignment]>, with_assignments(Vec<super::GroupPolicyConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.groupPolicyConfigurationAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyconfigurationassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyConfigurationAssignment: super::Entity = "microsoft.graph.groupPolicyConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.groupPolicyConfigurationIngestionType`, metadata
    GroupPolicyConfigurationIngestionType = "microsoft.graph.groupPolicyConfigurationIngestionType" {
        Unknown = "unknown",
        Custom = "custom",
        BuiltIn = "builtIn",
        Mixed = "mixed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyconfigurationtype?view=graph-rest-beta)
    GroupPolicyConfigurationType = "microsoft.graph.groupPolicyConfigurationType" {
        Policy = "policy",
        Preference = "preference",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyDefinition`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicydefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyDefinition: super::Entity = "microsoft.graph.groupPolicyDefinition" {
        "microsoft.graph.groupPolicyUploadedDefinition",
    };
    inherited "id" ID, with_id(String), "`id`";
    "classType" CLASS_TYPE, class_type enumeration -> Option<super::GroupPolicyDefinitionClassType>, with_class_type(super::GroupPolicyDefinitionClassType), "`classType`: `microsoft.graph.groupPolicyDefinitionClassType`" "Possible values are: user, machine.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "explainText" EXPLAIN_TEXT, explain_text str -> Option<&str>, with_explain_text(String), "`explainText`: `Edm.String`";
    "categoryPath" CATEGORY_PATH, category_path str -> Option<&str>, with_category_path(String), "`categoryPath`: `Edm.String`";
    "supportedOn" SUPPORTED_ON, supported_on str -> Option<&str>, with_supported_on(String), "`supportedOn`: `Edm.String`";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::GroupPolicyType>, with_policy_type(super::GroupPolicyType), "`policyType`: `microsoft.graph.groupPolicyType`" "Possible values are: admxBacked, admxIngested.";
    "hasRelatedDefinitions" HAS_RELATED_DEFINITIONS, has_related_definitions bool -> Option<bool>, with_has_related_definitions(bool), "`hasRelatedDefinitions`: `Edm.Boolean`";
    "groupPolicyCategoryId" GROUP_POLICY_CATEGORY_ID, group_policy_category_id guid -> Parsed<Uuid>, with_group_policy_category_id(Uuid), "`groupPolicyCategoryId`: `Edm.Guid`";
    "minDeviceCspVersion" MIN_DEVICE_CSP_VERSION, min_device_csp_version str -> Option<&str>, with_min_device_csp_version(String), "`minDeviceCspVersion`: `Edm.String`";
    "minUserCspVersion" MIN_USER_CSP_VERSION, min_user_csp_version str -> Option<&str>, with_min_user_csp_version(String), "`minUserCspVersion`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "definitionFile" DEFINITION_FILE, definition_file model -> Option<&super::GroupPolicyDefinitionFile>, with_definition_file(super::GroupPolicyDefinitionFile), "`definitionFile`: `microsoft.graph.groupPolicyDefinitionFile`";
    "category" CATEGORY, category model -> Option<&super::GroupPolicyCategory>, with_category(super::GroupPolicyCategory), "`category`: `microsoft.graph.groupPolicyCategory`";
    "presentations" PRESENTATIONS, presentations models -> Option<&[super::GroupPolicyPresentation]>, with_presentations(Vec<super::GroupPolicyPresentation>), "`presentations`: `Collection(microsoft.graph.groupPolicyPresentation)`";
    "previousVersionDefinition" PREVIOUS_VERSION_DEFINITION, previous_version_definition model -> Option<&super::GroupPolicyDefinition>, with_previous_version_definition(super::GroupPolicyDefinition), "`previousVersionDefinition`: `microsoft.graph.groupPolicyDefinition`";
    "nextVersionDefinition" NEXT_VERSION_DEFINITION, next_version_definition model -> Option<&super::GroupPolicyDefinition>, with_next_version_definition(super::GroupPolicyDefinition), "`nextVersionDefinition`: `microsoft.graph.groupPolicyDefinition`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyDefinitionClassType`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicydefinitionclasstype?view=graph-rest-beta)
    GroupPolicyDefinitionClassType = "microsoft.graph.groupPolicyDefinitionClassType" {
        User = "user",
        Machine = "machine",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyDefinitionFile`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicydefinitionfile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyDefinitionFile: super::Entity = "microsoft.graph.groupPolicyDefinitionFile" {
        "microsoft.graph.groupPolicyUploadedDefinitionFile",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "languageCodes" LANGUAGE_CODES, language_codes strs -> Option<Vec<&str>>, with_language_codes(Vec<String>), "`languageCodes`: `Collection(Edm.String)`";
    "targetPrefix" TARGET_PREFIX, target_prefix str -> Option<&str>, with_target_prefix(String), "`targetPrefix`: `Edm.String`";
    "targetNamespace" TARGET_NAMESPACE, target_namespace str -> Option<&str>, with_target_namespace(String), "`targetNamespace`: `Edm.String`";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::GroupPolicyType>, with_policy_type(super::GroupPolicyType), "`policyType`: `microsoft.graph.groupPolicyType`" "Possible values are: admxBacked, admxIngested.";
    "revision" REVISION, revision str -> Option<&str>, with_revision(String), "`revision`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "definitions" DEFINITIONS, definitions models -> Option<&[super::GroupPolicyDefinition]>, with_definitions(Vec<super::GroupPolicyDefinition>), "`definitions`: `Collection(microsoft.graph.groupPolicyDefinition)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyDefinitionValue`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicydefinitionvalue?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyDefinitionValue: super::Entity = "microsoft.graph.groupPolicyDefinitionValue";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "configurationType" CONFIGURATION_TYPE, configuration_type enumeration -> Option<super::GroupPolicyConfigurationType>, with_configuration_type(super::GroupPolicyConfigurationType), "`configurationType`: `microsoft.graph.groupPolicyConfigurationType`" "Possible values are: policy, preference.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "presentationValues" PRESENTATION_VALUES, presentation_values models -> Option<&[super::GroupPolicyPresentationValue]>, with_presentation_values(Vec<super::GroupPolicyPresentationValue>), "`presentationValues`: `Collection(microsoft.graph.groupPolicyPresentationValue)`";
    "definition" DEFINITION, definition model -> Option<&super::GroupPolicyDefinition>, with_definition(super::GroupPolicyDefinition), "`definition`: `microsoft.graph.groupPolicyDefinition`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyMigrationReadiness`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicymigrationreadiness?view=graph-rest-beta)
    GroupPolicyMigrationReadiness = "microsoft.graph.groupPolicyMigrationReadiness" {
        None = "none",
        Partial = "partial",
        Complete = "complete",
        Error = "error",
        NotApplicable = "notApplicable",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyMigrationReport`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicymigrationreport?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyMigrationReport: super::Entity = "microsoft.graph.groupPolicyMigrationReport";
    inherited "id" ID, with_id(String), "`id`";
    "groupPolicyObjectId" GROUP_POLICY_OBJECT_ID, group_policy_object_id guid -> Parsed<Uuid>, with_group_policy_object_id(Uuid), "`groupPolicyObjectId`: `Edm.Guid`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "ouDistinguishedName" OU_DISTINGUISHED_NAME, ou_distinguished_name str -> Option<&str>, with_ou_distinguished_name(String), "`ouDistinguishedName`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "groupPolicyCreatedDateTime" GROUP_POLICY_CREATED_DATE_TIME, group_policy_created_date_time date_time -> Parsed<OffsetDateTime>, with_group_policy_created_date_time(OffsetDateTime), "`groupPolicyCreatedDateTime`: `Edm.DateTimeOffset`";
    "groupPolicyLastModifiedDateTime" GROUP_POLICY_LAST_MODIFIED_DATE_TIME, group_policy_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_group_policy_last_modified_date_time(OffsetDateTime), "`groupPolicyLastModifiedDateTime`: `Edm.DateTimeOffset`";
    "migrationReadiness" MIGRATION_READINESS, migration_readiness enumeration -> Option<super::GroupPolicyMigrationReadiness>, with_migration_readiness(super::GroupPolicyMigrationReadiness), "`migrationReadiness`: `microsoft.graph.groupPolicyMigrationReadiness`" "Possible values are: none, partial, complete, error, notApplicable.";
    "targetedInActiveDirectory" TARGETED_IN_ACTIVE_DIRECTORY, targeted_in_active_directory bool -> Option<bool>, with_targeted_in_active_directory(bool), "`targetedInActiveDirectory`: `Edm.Boolean`";
    "totalSettingsCount" TOTAL_SETTINGS_COUNT, total_settings_count i32 -> Option<i32>, with_total_settings_count(i32), "`totalSettingsCount`: `Edm.Int32`";
    "supportedSettingsCount" SUPPORTED_SETTINGS_COUNT, supported_settings_count i32 -> Option<i32>, with_supported_settings_count(i32), "`supportedSettingsCount`: `Edm.Int32`";
    "supportedSettingsPercent" SUPPORTED_SETTINGS_PERCENT, supported_settings_percent i32 -> Option<i32>, with_supported_settings_percent(i32), "`supportedSettingsPercent`: `Edm.Int32`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
    "groupPolicySettingMappings" GROUP_POLICY_SETTING_MAPPINGS, group_policy_setting_mappings models -> Option<&[super::GroupPolicySettingMapping]>, with_group_policy_setting_mappings(Vec<super::GroupPolicySettingMapping>), "`groupPolicySettingMappings`: `Collection(microsoft.graph.groupPolicySettingMapping)`";
    "unsupportedGroupPolicyExtensions" UNSUPPORTED_GROUP_POLICY_EXTENSIONS, unsupported_group_policy_extensions models -> Option<&[super::UnsupportedGroupPolicyExtension]>, with_unsupported_group_policy_extensions(Vec<super::UnsupportedGroupPolicyExtension>), "`unsupportedGroupPolicyExtensions`: `Collection(microsoft.graph.unsupportedGroupPolicyExtension)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyObjectFile`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicyobjectfile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyObjectFile: super::Entity = "microsoft.graph.groupPolicyObjectFile";
    inherited "id" ID, with_id(String), "`id`";
    "groupPolicyObjectId" GROUP_POLICY_OBJECT_ID, group_policy_object_id guid -> Parsed<Uuid>, with_group_policy_object_id(Uuid), "`groupPolicyObjectId`: `Edm.Guid`";
    "ouDistinguishedName" OU_DISTINGUISHED_NAME, ou_distinguished_name str -> Option<&str>, with_ou_distinguished_name(String), "`ouDistinguishedName`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyOperation`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyOperation: super::Entity = "microsoft.graph.groupPolicyOperation";
    inherited "id" ID, with_id(String), "`id`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::GroupPolicyOperationType>, with_operation_type(super::GroupPolicyOperationType), "`operationType`: `microsoft.graph.groupPolicyOperationType`" "Possible values are: none, upload, uploadNewVersion, addLanguageFiles, removeLanguageFiles, updateLanguageFiles, remove.";
    "operationStatus" OPERATION_STATUS, operation_status enumeration -> Option<super::GroupPolicyOperationStatus>, with_operation_status(super::GroupPolicyOperationStatus), "`operationStatus`: `microsoft.graph.groupPolicyOperationStatus`" "Possible values are: unknown, inProgress, success, failed.";
    "statusDetails" STATUS_DETAILS, status_details str -> Option<&str>, with_status_details(String), "`statusDetails`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyoperationstatus?view=graph-rest-beta)
    GroupPolicyOperationStatus = "microsoft.graph.groupPolicyOperationStatus" {
        Unknown = "unknown",
        InProgress = "inProgress",
        Success = "success",
        Failed = "failed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyOperationType`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyoperationtype?view=graph-rest-beta)
    GroupPolicyOperationType = "microsoft.graph.groupPolicyOperationType" {
        None = "none",
        Upload = "upload",
        UploadNewVersion = "uploadNewVersion",
        AddLanguageFiles = "addLanguageFiles",
        RemoveLanguageFiles = "removeLanguageFiles",
        UpdateLanguageFiles = "updateLanguageFiles",
        Remove = "remove",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyPresentation`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyPresentation: super::Entity = "microsoft.graph.groupPolicyPresentation" {
        "microsoft.graph.groupPolicyPresentationCheckBox",
        "microsoft.graph.groupPolicyPresentationComboBox",
        "microsoft.graph.groupPolicyPresentationDecimalTextBox",
        "microsoft.graph.groupPolicyPresentationDropdownList",
        "microsoft.graph.groupPolicyPresentationListBox",
        "microsoft.graph.groupPolicyPresentationLongDecimalTextBox",
        "microsoft.graph.groupPolicyPresentationMultiTextBox",
        "microsoft.graph.groupPolicyPresentationText",
        "microsoft.graph.groupPolicyPresentationTextBox",
        "microsoft.graph.groupPolicyUploadedPresentation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "definition" DEFINITION, definition model -> Option<&super::GroupPolicyDefinition>, with_definition(super::GroupPolicyDefinition), "`definition`: `microsoft.graph.groupPolicyDefinition`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationCheckBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationcheckbox?view=graph-rest-beta), with the accessors of [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation)
    GroupPolicyPresentationCheckBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyPresentationCheckBox";
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
    "defaultChecked" DEFAULT_CHECKED, default_checked bool -> Option<bool>, with_default_checked(bool), "`defaultChecked`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationComboBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationcombobox?view=graph-rest-beta), with the accessors of [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation)
    GroupPolicyPresentationComboBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyPresentationComboBox";
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`";
    "suggestions" SUGGESTIONS, suggestions strs -> Option<Vec<&str>>, with_suggestions(Vec<String>), "`suggestions`: `Collection(Edm.String)`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "maxLength" MAX_LENGTH, max_length i64 -> Option<i64>, with_max_length(i64), "`maxLength`: `Edm.Int64`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationDecimalTextBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationdecimaltextbox?view=graph-rest-beta), with the accessors of [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation)
    GroupPolicyPresentationDecimalTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyPresentationDecimalTextBox";
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
    "defaultValue" DEFAULT_VALUE, default_value i64 -> Option<i64>, with_default_value(i64), "`defaultValue`: `Edm.Int64`";
    "spin" SPIN, spin bool -> Option<bool>, with_spin(bool), "`spin`: `Edm.Boolean`";
    "spinStep" SPIN_STEP, spin_step i64 -> Option<i64>, with_spin_step(i64), "`spinStep`: `Edm.Int64`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "minValue" MIN_VALUE, min_value i64 -> Option<i64>, with_min_value(i64), "`minValue`: `Edm.Int64`";
    "maxValue" MAX_VALUE, max_value i64 -> Option<i64>, with_max_value(i64), "`maxValue`: `Edm.Int64`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationDropdownList`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationdropdownlist?view=graph-rest-beta), with the accessors of [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation)
    GroupPolicyPresentationDropdownList: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyPresentationDropdownList";
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
    "defaultItem" DEFAULT_ITEM, default_item model -> Option<&super::GroupPolicyPresentationDropdownListItem>, with_default_item(super::GroupPolicyPresentationDropdownListItem), "`defaultItem`: `microsoft.graph.groupPolicyPresentationDropdownListItem`";
    "items" ITEMS, items models -> Option<&[super::GroupPolicyPresentationDropdownListItem]>, with_items(Vec<super::GroupPolicyPresentationDropdownListItem>), "`items`: `Collection(microsoft.graph.groupPolicyPresentationDropdownListItem)`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyPresentationDropdownListItem`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationdropdownlistitem?view=graph-rest-beta)
    GroupPolicyPresentationDropdownListItem = "microsoft.graph.groupPolicyPresentationDropdownListItem";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationListBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationlistbox?view=graph-rest-beta), with the accessors of [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation)
    GroupPolicyPresentationListBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyPresentationListBox";
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
    "explicitValue" EXPLICIT_VALUE, explicit_value bool -> Option<bool>, with_explicit_value(bool), "`explicitValue`: `Edm.Boolean`";
    "valuePrefix" VALUE_PREFIX, value_prefix str -> Option<&str>, with_value_prefix(String), "`valuePrefix`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationLongDecimalTextBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationlongdecimaltextbox?view=graph-rest-beta), with the accessors of [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation)
    GroupPolicyPresentationLongDecimalTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyPresentationLongDecimalTextBox";
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
    "defaultValue" DEFAULT_VALUE, default_value i64 -> Option<i64>, with_default_value(i64), "`defaultValue`: `Edm.Int64`";
    "spin" SPIN, spin bool -> Option<bool>, with_spin(bool), "`spin`: `Edm.Boolean`";
    "spinStep" SPIN_STEP, spin_step i64 -> Option<i64>, with_spin_step(i64), "`spinStep`: `Edm.Int64`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "minValue" MIN_VALUE, min_value i64 -> Option<i64>, with_min_value(i64), "`minValue`: `Edm.Int64`";
    "maxValue" MAX_VALUE, max_value i64 -> Option<i64>, with_max_value(i64), "`maxValue`: `Edm.Int64`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationMultiTextBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationmultitextbox?view=graph-rest-beta), with the accessors of [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation)
    GroupPolicyPresentationMultiTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyPresentationMultiTextBox";
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "maxLength" MAX_LENGTH, max_length i64 -> Option<i64>, with_max_length(i64), "`maxLength`: `Edm.Int64`";
    "maxStrings" MAX_STRINGS, max_strings i64 -> Option<i64>, with_max_strings(i64), "`maxStrings`: `Edm.Int64`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationText`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationtext?view=graph-rest-beta), with the accessors of [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation)
    GroupPolicyPresentationText: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyPresentationText";
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyPresentationTextBox`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationtextbox?view=graph-rest-beta), with the accessors of [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation)
    GroupPolicyPresentationTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyPresentationTextBox";
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "maxLength" MAX_LENGTH, max_length i64 -> Option<i64>, with_max_length(i64), "`maxLength`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyPresentationValue`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvalue?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicyPresentationValue: super::Entity = "microsoft.graph.groupPolicyPresentationValue" {
        "microsoft.graph.groupPolicyPresentationValueBoolean",
        "microsoft.graph.groupPolicyPresentationValueDecimal",
        "microsoft.graph.groupPolicyPresentationValueList",
        "microsoft.graph.groupPolicyPresentationValueLongDecimal",
        "microsoft.graph.groupPolicyPresentationValueMultiText",
        "microsoft.graph.groupPolicyPresentationValueText",
    };
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "definitionValue" DEFINITION_VALUE, definition_value model -> Option<&super::GroupPolicyDefinitionValue>, with_definition_value(super::GroupPolicyDefinitionValue), "`definitionValue`: `microsoft.graph.groupPolicyDefinitionValue`";
    "presentation" PRESENTATION, presentation model -> Option<&super::GroupPolicyPresentation>, with_presentation(super::GroupPolicyPresentation), "`presentation`: `microsoft.graph.groupPolicyPresentation`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentationvalue.
    ///
    /// [`microsoft.graph.groupPolicyPresentationValueBoolean`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvalueboolean?view=graph-rest-beta), with the accessors of [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue)
    GroupPolicyPresentationValueBoolean: super::GroupPolicyPresentationValue, super::Entity = "microsoft.graph.groupPolicyPresentationValueBoolean";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "definitionValue" DEFINITION_VALUE, with_definition_value(super::GroupPolicyDefinitionValue), "`definitionValue`";
    inherited "presentation" PRESENTATION, with_presentation(super::GroupPolicyPresentation), "`presentation`";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentationvalue.
    ///
    /// [`microsoft.graph.groupPolicyPresentationValueDecimal`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvaluedecimal?view=graph-rest-beta), with the accessors of [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue)
    GroupPolicyPresentationValueDecimal: super::GroupPolicyPresentationValue, super::Entity = "microsoft.graph.groupPolicyPresentationValueDecimal";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "definitionValue" DEFINITION_VALUE, with_definition_value(super::GroupPolicyDefinitionValue), "`definitionValue`";
    inherited "presentation" PRESENTATION, with_presentation(super::GroupPolicyPresentation), "`presentation`";
    "value" VALUE, value i64 -> Option<i64>, with_value(i64), "`value`: `Edm.Int64`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentationvalue.
    ///
    /// [`microsoft.graph.groupPolicyPresentationValueList`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvaluelist?view=graph-rest-beta), with the accessors of [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue)
    GroupPolicyPresentationValueList: super::GroupPolicyPresentationValue, super::Entity = "microsoft.graph.groupPolicyPresentationValueList";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "definitionValue" DEFINITION_VALUE, with_definition_value(super::GroupPolicyDefinitionValue), "`definitionValue`";
    inherited "presentation" PRESENTATION, with_presentation(super::GroupPolicyPresentation), "`presentation`";
    "values" VALUES, values models -> Option<&[super::KeyValuePair]>, with_values(Vec<super::KeyValuePair>), "`values`: `Collection(microsoft.graph.keyValuePair)`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentationvalue.
    ///
    /// [`microsoft.graph.groupPolicyPresentationValueLongDecimal`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvaluelongdecimal?view=graph-rest-beta), with the accessors of [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue)
    GroupPolicyPresentationValueLongDecimal: super::GroupPolicyPresentationValue, super::Entity = "microsoft.graph.groupPolicyPresentationValueLongDecimal";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "definitionValue" DEFINITION_VALUE, with_definition_value(super::GroupPolicyDefinitionValue), "`definitionValue`";
    inherited "presentation" PRESENTATION, with_presentation(super::GroupPolicyPresentation), "`presentation`";
    "value" VALUE, value i64 -> Option<i64>, with_value(i64), "`value`: `Edm.Int64`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentationvalue.
    ///
    /// [`microsoft.graph.groupPolicyPresentationValueMultiText`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvaluemultitext?view=graph-rest-beta), with the accessors of [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue)
    GroupPolicyPresentationValueMultiText: super::GroupPolicyPresentationValue, super::Entity = "microsoft.graph.groupPolicyPresentationValueMultiText";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "definitionValue" DEFINITION_VALUE, with_definition_value(super::GroupPolicyDefinitionValue), "`definitionValue`";
    inherited "presentation" PRESENTATION, with_presentation(super::GroupPolicyPresentation), "`presentation`";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentationvalue.
    ///
    /// [`microsoft.graph.groupPolicyPresentationValueText`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicypresentationvaluetext?view=graph-rest-beta), with the accessors of [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue)
    GroupPolicyPresentationValueText: super::GroupPolicyPresentationValue, super::Entity = "microsoft.graph.groupPolicyPresentationValueText";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "definitionValue" DEFINITION_VALUE, with_definition_value(super::GroupPolicyDefinitionValue), "`definitionValue`";
    inherited "presentation" PRESENTATION, with_presentation(super::GroupPolicyPresentation), "`presentation`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicySettingMapping`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicysettingmapping?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupPolicySettingMapping: super::Entity = "microsoft.graph.groupPolicySettingMapping";
    inherited "id" ID, with_id(String), "`id`";
    "parentId" PARENT_ID, parent_id str -> Option<&str>, with_parent_id(String), "`parentId`: `Edm.String`";
    "childIdList" CHILD_ID_LIST, child_id_list strs -> Option<Vec<&str>>, with_child_id_list(Vec<String>), "`childIdList`: `Collection(Edm.String)`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "settingValue" SETTING_VALUE, setting_value str -> Option<&str>, with_setting_value(String), "`settingValue`: `Edm.String`";
    "settingValueType" SETTING_VALUE_TYPE, setting_value_type str -> Option<&str>, with_setting_value_type(String), "`settingValueType`: `Edm.String`";
    "settingDisplayName" SETTING_DISPLAY_NAME, setting_display_name str -> Option<&str>, with_setting_display_name(String), "`settingDisplayName`: `Edm.String`";
    "settingDisplayValue" SETTING_DISPLAY_VALUE, setting_display_value str -> Option<&str>, with_setting_display_value(String), "`settingDisplayValue`: `Edm.String`";
    "settingDisplayValueType" SETTING_DISPLAY_VALUE_TYPE, setting_display_value_type str -> Option<&str>, with_setting_display_value_type(String), "`settingDisplayValueType`: `Edm.String`";
    "settingValueDisplayUnits" SETTING_VALUE_DISPLAY_UNITS, setting_value_display_units str -> Option<&str>, with_setting_value_display_units(String), "`settingValueDisplayUnits`: `Edm.String`";
    "settingCategory" SETTING_CATEGORY, setting_category str -> Option<&str>, with_setting_category(String), "`settingCategory`: `Edm.String`";
    "mdmCspName" MDM_CSP_NAME, mdm_csp_name str -> Option<&str>, with_mdm_csp_name(String), "`mdmCspName`: `Edm.String`";
    "mdmSettingUri" MDM_SETTING_URI, mdm_setting_uri str -> Option<&str>, with_mdm_setting_uri(String), "`mdmSettingUri`: `Edm.String`";
    "mdmMinimumOSVersion" MDM_MINIMUM_OS_VERSION, mdm_minimum_os_version i32 -> Option<i32>, with_mdm_minimum_os_version(i32), "`mdmMinimumOSVersion`: `Edm.Int32`";
    "settingType" SETTING_TYPE, setting_type enumeration -> Option<super::GroupPolicySettingType>, with_setting_type(super::GroupPolicySettingType), "`settingType`: `microsoft.graph.groupPolicySettingType`" "Possible values are: unknown, policy, account, securityOptions, userRightsAssignment, auditSetting, windowsFirewallSettings, appLockerRuleCollection, dataSourcesSettings, devicesSettings, driveMapSettings, environmentVariables, filesSettings, folderOptions, folders, iniFiles, internetOptions, localUsersAndGroups, networkOptions, networkShares, ntServices, powerOptions, printers, regionalOptionsSettings, registrySettings, scheduledTasks, shortcutSettings, startMenuSettings.";
    "isMdmSupported" IS_MDM_SUPPORTED, is_mdm_supported bool -> Option<bool>, with_is_mdm_supported(bool), "`isMdmSupported`: `Edm.Boolean`";
    "mdmSupportedState" MDM_SUPPORTED_STATE, mdm_supported_state enumeration -> Option<super::MdmSupportedState>, with_mdm_supported_state(super::MdmSupportedState), "`mdmSupportedState`: `microsoft.graph.mdmSupportedState`" "Possible values are: unknown, supported, unsupported, deprecated.";
    "settingScope" SETTING_SCOPE, setting_scope enumeration -> Option<super::GroupPolicySettingScope>, with_setting_scope(super::GroupPolicySettingScope), "`settingScope`: `microsoft.graph.groupPolicySettingScope`" "Possible values are: unknown, device, user.";
    "intuneSettingUriList" INTUNE_SETTING_URI_LIST, intune_setting_uri_list strs -> Option<Vec<&str>>, with_intune_setting_uri_list(Vec<String>), "`intuneSettingUriList`: `Collection(Edm.String)`";
    "intuneSettingDefinitionId" INTUNE_SETTING_DEFINITION_ID, intune_setting_definition_id str -> Option<&str>, with_intune_setting_definition_id(String), "`intuneSettingDefinitionId`: `Edm.String`";
    "admxSettingDefinitionId" ADMX_SETTING_DEFINITION_ID, admx_setting_definition_id str -> Option<&str>, with_admx_setting_definition_id(String), "`admxSettingDefinitionId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicySettingScope`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicysettingscope?view=graph-rest-beta)
    GroupPolicySettingScope = "microsoft.graph.groupPolicySettingScope" {
        Unknown = "unknown",
        Device = "device",
        User = "user",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicySettingType`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicysettingtype?view=graph-rest-beta)
    GroupPolicySettingType = "microsoft.graph.groupPolicySettingType" {
        Unknown = "unknown",
        Policy = "policy",
        Account = "account",
        SecurityOptions = "securityOptions",
        UserRightsAssignment = "userRightsAssignment",
        AuditSetting = "auditSetting",
        WindowsFirewallSettings = "windowsFirewallSettings",
        AppLockerRuleCollection = "appLockerRuleCollection",
        DataSourcesSettings = "dataSourcesSettings",
        DevicesSettings = "devicesSettings",
        DriveMapSettings = "driveMapSettings",
        EnvironmentVariables = "environmentVariables",
        FilesSettings = "filesSettings",
        FolderOptions = "folderOptions",
        Folders = "folders",
        IniFiles = "iniFiles",
        InternetOptions = "internetOptions",
        LocalUsersAndGroups = "localUsersAndGroups",
        NetworkOptions = "networkOptions",
        NetworkShares = "networkShares",
        NtServices = "ntServices",
        PowerOptions = "powerOptions",
        Printers = "printers",
        RegionalOptionsSettings = "regionalOptionsSettings",
        RegistrySettings = "registrySettings",
        ScheduledTasks = "scheduledTasks",
        ShortcutSettings = "shortcutSettings",
        StartMenuSettings = "startMenuSettings",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicytype?view=graph-rest-beta)
    GroupPolicyType = "microsoft.graph.groupPolicyType" {
        AdmxBacked = "admxBacked",
        AdmxIngested = "admxIngested",
    }
}

crate::runtime::model! {
    /// Inherits from grouppolicycategory.
    ///
    /// [`microsoft.graph.groupPolicyUploadedCategory`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadedcategory?view=graph-rest-beta), not in the metadata, with the accessors of [`GroupPolicyCategory`](super::GroupPolicyCategory)
    GroupPolicyUploadedCategory: super::GroupPolicyCategory, super::Entity = "microsoft.graph.groupPolicyUploadedCategory";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isRoot" IS_ROOT, with_is_root(bool), "`isRoot`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "ingestionSource" INGESTION_SOURCE, with_ingestion_source(super::IngestionSource), "`ingestionSource`";
    inherited "parent" PARENT, with_parent(super::GroupPolicyCategory), "`parent`";
    inherited "children" CHILDREN, with_children(Vec<super::GroupPolicyCategory>), "`children`";
    inherited "definitions" DEFINITIONS, with_definitions(Vec<super::GroupPolicyDefinition>), "`definitions`";
    inherited "definitionFile" DEFINITION_FILE, with_definition_file(super::GroupPolicyDefinitionFile), "`definitionFile`";
}

crate::runtime::model! {
    /// Inherits from grouppolicydefinition.
    ///
    /// [`microsoft.graph.groupPolicyUploadedDefinition`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadeddefinition?view=graph-rest-beta), not in the metadata, with the accessors of [`GroupPolicyDefinition`](super::GroupPolicyDefinition)
    GroupPolicyUploadedDefinition: super::GroupPolicyDefinition, super::Entity = "microsoft.graph.groupPolicyUploadedDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "classType" CLASS_TYPE, with_class_type(super::GroupPolicyDefinitionClassType), "`classType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "explainText" EXPLAIN_TEXT, with_explain_text(String), "`explainText`";
    inherited "categoryPath" CATEGORY_PATH, with_category_path(String), "`categoryPath`";
    inherited "supportedOn" SUPPORTED_ON, with_supported_on(String), "`supportedOn`";
    inherited "policyType" POLICY_TYPE, with_policy_type(super::GroupPolicyType), "`policyType`";
    inherited "hasRelatedDefinitions" HAS_RELATED_DEFINITIONS, with_has_related_definitions(bool), "`hasRelatedDefinitions`";
    inherited "groupPolicyCategoryId" GROUP_POLICY_CATEGORY_ID, with_group_policy_category_id(Uuid), "`groupPolicyCategoryId`";
    inherited "minDeviceCspVersion" MIN_DEVICE_CSP_VERSION, with_min_device_csp_version(String), "`minDeviceCspVersion`";
    inherited "minUserCspVersion" MIN_USER_CSP_VERSION, with_min_user_csp_version(String), "`minUserCspVersion`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definitionFile" DEFINITION_FILE, with_definition_file(super::GroupPolicyDefinitionFile), "`definitionFile`";
    inherited "category" CATEGORY, with_category(super::GroupPolicyCategory), "`category`";
    inherited "presentations" PRESENTATIONS, with_presentations(Vec<super::GroupPolicyPresentation>), "`presentations`";
    inherited "previousVersionDefinition" PREVIOUS_VERSION_DEFINITION, with_previous_version_definition(super::GroupPolicyDefinition), "`previousVersionDefinition`";
    inherited "nextVersionDefinition" NEXT_VERSION_DEFINITION, with_next_version_definition(super::GroupPolicyDefinition), "`nextVersionDefinition`";
}

crate::runtime::model! {
    /// Inherits from groupPolicyDefinitionFile.
    ///
    /// [`microsoft.graph.groupPolicyUploadedDefinitionFile`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadeddefinitionfile?view=graph-rest-beta), with the accessors of [`GroupPolicyDefinitionFile`](super::GroupPolicyDefinitionFile)
    GroupPolicyUploadedDefinitionFile: super::GroupPolicyDefinitionFile, super::Entity = "microsoft.graph.groupPolicyUploadedDefinitionFile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "languageCodes" LANGUAGE_CODES, with_language_codes(Vec<String>), "`languageCodes`";
    inherited "targetPrefix" TARGET_PREFIX, with_target_prefix(String), "`targetPrefix`";
    inherited "targetNamespace" TARGET_NAMESPACE, with_target_namespace(String), "`targetNamespace`";
    inherited "policyType" POLICY_TYPE, with_policy_type(super::GroupPolicyType), "`policyType`";
    inherited "revision" REVISION, with_revision(String), "`revision`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definitions" DEFINITIONS, with_definitions(Vec<super::GroupPolicyDefinition>), "`definitions`";
    "status" STATUS, status enumeration -> Option<super::GroupPolicyUploadedDefinitionFileStatus>, with_status(super::GroupPolicyUploadedDefinitionFileStatus), "`status`: `microsoft.graph.groupPolicyUploadedDefinitionFileStatus`" "Possible values are: none, uploadInProgress, available, assigned, removalInProgress, uploadFailed, removalFailed.";
    "content" CONTENT, content binary -> Parsed<Bytes>, with_content(Bytes), "`content`: `Edm.Binary`";
    "uploadDateTime" UPLOAD_DATE_TIME, upload_date_time date_time -> Parsed<OffsetDateTime>, with_upload_date_time(OffsetDateTime), "`uploadDateTime`: `Edm.DateTimeOffset`";
    "defaultLanguageCode" DEFAULT_LANGUAGE_CODE, default_language_code str -> Option<&str>, with_default_language_code(String), "`defaultLanguageCode`: `Edm.String`";
    "groupPolicyUploadedLanguageFiles" GROUP_POLICY_UPLOADED_LANGUAGE_FILES, group_policy_uploaded_language_files models -> Option<&[super::GroupPolicyUploadedLanguageFile]>, with_group_policy_uploaded_language_files(Vec<super::GroupPolicyUploadedLanguageFile>), "`groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`";
    "groupPolicyOperations" GROUP_POLICY_OPERATIONS, group_policy_operations models -> Option<&[super::GroupPolicyOperation]>, with_group_policy_operations(Vec<super::GroupPolicyOperation>), "`groupPolicyOperations`: `Collection(microsoft.graph.groupPolicyOperation)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyUploadedDefinitionFileStatus`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadeddefinitionfilestatus?view=graph-rest-beta)
    GroupPolicyUploadedDefinitionFileStatus = "microsoft.graph.groupPolicyUploadedDefinitionFileStatus" {
        None = "none",
        UploadInProgress = "uploadInProgress",
        Available = "available",
        Assigned = "assigned",
        RemovalInProgress = "removalInProgress",
        UploadFailed = "uploadFailed",
        RemovalFailed = "removalFailed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyUploadedLanguageFile`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadedlanguagefile?view=graph-rest-beta)
    GroupPolicyUploadedLanguageFile = "microsoft.graph.groupPolicyUploadedLanguageFile";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "languageCode" LANGUAGE_CODE, language_code str -> Option<&str>, with_language_code(String), "`languageCode`: `Edm.String`";
    "content" CONTENT, content binary -> Parsed<Bytes>, with_content(Bytes), "`content`: `Edm.Binary`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyUploadedPresentation`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadedpresentation?view=graph-rest-beta), with the accessors of [`GroupPolicyPresentation`](super::GroupPolicyPresentation)
    GroupPolicyUploadedPresentation: super::GroupPolicyPresentation, super::Entity = "microsoft.graph.groupPolicyUploadedPresentation" {
        "microsoft.graph.groupPolicyPresentationCheckBox",
        "microsoft.graph.groupPolicyPresentationComboBox",
        "microsoft.graph.groupPolicyPresentationDecimalTextBox",
        "microsoft.graph.groupPolicyPresentationDropdownList",
        "microsoft.graph.groupPolicyPresentationListBox",
        "microsoft.graph.groupPolicyPresentationLongDecimalTextBox",
        "microsoft.graph.groupPolicyPresentationMultiTextBox",
        "microsoft.graph.groupPolicyPresentationText",
        "microsoft.graph.groupPolicyPresentationTextBox",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "definition" DEFINITION, with_definition(super::GroupPolicyDefinition), "`definition`";
}
