// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::Flags;

crate::runtime::model! {
    /// [`microsoft.graph.recommendedAction`](https://learn.microsoft.com/graph/api/resources/recommendedaction?view=graph-rest-beta)
    RecommendedAction = "microsoft.graph.recommendedAction";
    "actionWebUrl" ACTION_WEB_URL, action_web_url str -> Option<&str>, with_action_web_url(String), "`actionWebUrl`: `Edm.String`";
    "potentialScoreImpact" POTENTIAL_SCORE_IMPACT, potential_score_impact f64 -> Option<f64>, with_potential_score_impact(f64), "`potentialScoreImpact`: `Edm.Double`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryHive`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistryHive = "microsoft.graph.registryHive" {
        Unknown = "unknown",
        CurrentConfig = "currentConfig",
        CurrentUser = "currentUser",
        LocalMachineSam = "localMachineSam",
        LocalMachineSecurity = "localMachineSecurity",
        LocalMachineSoftware = "localMachineSoftware",
        LocalMachineSystem = "localMachineSystem",
        UsersDefault = "usersDefault",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.registryKeyState`](https://learn.microsoft.com/graph/api/resources/registrykeystate?view=graph-rest-beta)
    RegistryKeyState = "microsoft.graph.registryKeyState";
    "hive" HIVE, hive enumeration -> Option<super::RegistryHive>, with_hive(super::RegistryHive), "`hive`: `microsoft.graph.registryHive`" "Possible values are: unknown, currentConfig, currentUser, localMachineSam, localMachineSecurity, localMachineSoftware, localMachineSystem, usersDefault.";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "oldKey" OLD_KEY, old_key str -> Option<&str>, with_old_key(String), "`oldKey`: `Edm.String`";
    "oldValueData" OLD_VALUE_DATA, old_value_data str -> Option<&str>, with_old_value_data(String), "`oldValueData`: `Edm.String`";
    "oldValueName" OLD_VALUE_NAME, old_value_name str -> Option<&str>, with_old_value_name(String), "`oldValueName`: `Edm.String`";
    "operation" OPERATION, operation enumeration -> Option<super::RegistryOperation>, with_operation(super::RegistryOperation), "`operation`: `microsoft.graph.registryOperation`" "Possible values are: unknown, create, modify, delete.";
    "processId" PROCESS_ID, process_id i32 -> Option<i32>, with_process_id(i32), "`processId`: `Edm.Int32`";
    "valueData" VALUE_DATA, value_data str -> Option<&str>, with_value_data(String), "`valueData`: `Edm.String`";
    "valueName" VALUE_NAME, value_name str -> Option<&str>, with_value_name(String), "`valueName`: `Edm.String`";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<super::RegistryValueType>, with_value_type(super::RegistryValueType), "`valueType`: `microsoft.graph.registryValueType`" "Possible values are: unknown, binary, dword, dwordLittleEndian, dwordBigEndian, expandSz, link, multiSz, none, qword, qwordlittleEndian, sz.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryOperation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistryOperation = "microsoft.graph.registryOperation" {
        Unknown = "unknown",
        Create = "create",
        Modify = "modify",
        Delete = "delete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryValueType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistryValueType = "microsoft.graph.registryValueType" {
        Unknown = "unknown",
        Binary = "binary",
        Dword = "dword",
        DwordLittleEndian = "dwordLittleEndian",
        DwordBigEndian = "dwordBigEndian",
        ExpandSz = "expandSz",
        Link = "link",
        MultiSz = "multiSz",
        None = "none",
        Qword = "qword",
        QwordlittleEndian = "qwordlittleEndian",
        Sz = "sz",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.reputationCategory`, metadata
    ReputationCategory = "microsoft.graph.reputationCategory";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.resourceAccessDetail`, metadata
    ResourceAccessDetail = "microsoft.graph.resourceAccessDetail";
    "accessType" ACCESS_TYPE, access_type flags -> Option<Flags<super::ResourceAccessType>>, with_access_type(Flags<super::ResourceAccessType>), "`accessType`: `microsoft.graph.resourceAccessType`, metadata";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "isCrossPromptInjectionDetected" IS_CROSS_PROMPT_INJECTION_DETECTED, is_cross_prompt_injection_detected bool -> Option<bool>, with_is_cross_prompt_injection_detected(bool), "`isCrossPromptInjectionDetected`: `Edm.Boolean`, metadata";
    "labelId" LABEL_ID, label_id str -> Option<&str>, with_label_id(String), "`labelId`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::ResourceAccessStatus>, with_status(super::ResourceAccessStatus), "`status`: `microsoft.graph.resourceAccessStatus`, metadata";
    "storageId" STORAGE_ID, storage_id str -> Option<&str>, with_storage_id(String), "`storageId`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.resourceAccessStatus`, metadata
    ResourceAccessStatus = "microsoft.graph.resourceAccessStatus" {
        None = "none",
        Failure = "failure",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.resourceAccessType`, metadata
    ResourceAccessType = "microsoft.graph.resourceAccessType" {
        None = "none",
        Read = "read",
        Write = "write",
        Create = "create",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.responsiblePolicy`, metadata
    ResponsiblePolicy = "microsoft.graph.responsiblePolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.responsibleSensitiveType`, metadata
    ResponsibleSensitiveType = "microsoft.graph.responsibleSensitiveType";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "publisherName" PUBLISHER_NAME, publisher_name str -> Option<&str>, with_publisher_name(String), "`publisherName`: `Edm.String`, metadata";
    "rulePackageId" RULE_PACKAGE_ID, rule_package_id str -> Option<&str>, with_rule_package_id(String), "`rulePackageId`: `Edm.String`, metadata";
    "rulePackageType" RULE_PACKAGE_TYPE, rule_package_type str -> Option<&str>, with_rule_package_type(String), "`rulePackageType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.restrictAccessAction`, metadata, with the accessors of [`RestrictAccessActionBase`](super::RestrictAccessActionBase)
    RestrictAccessAction: super::RestrictAccessActionBase, super::DlpActionInfo = "microsoft.graph.restrictAccessAction";
    inherited "action" ACTION, with_action(super::DlpAction), "`action`";
    inherited "restrictionAction" RESTRICTION_ACTION, with_restriction_action(super::RestrictionAction), "`restrictionAction`";
}

crate::runtime::model! {
    /// `microsoft.graph.restrictAccessActionBase`, metadata, with the accessors of [`DlpActionInfo`](super::DlpActionInfo)
    RestrictAccessActionBase: super::DlpActionInfo = "microsoft.graph.restrictAccessActionBase" {
        "microsoft.graph.restrictAccessAction",
    };
    inherited "action" ACTION, with_action(super::DlpAction), "`action`";
    "restrictionAction" RESTRICTION_ACTION, restriction_action enumeration -> Option<super::RestrictionAction>, with_restriction_action(super::RestrictionAction), "`restrictionAction`: `microsoft.graph.restrictionAction`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restrictionAction`, metadata
    RestrictionAction = "microsoft.graph.restrictionAction" {
        Warn = "warn",
        Audit = "audit",
        Block = "block",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.ruleMode`, metadata
    RuleMode = "microsoft.graph.ruleMode" {
        Audit = "audit",
        AuditAndNotify = "auditAndNotify",
        Enforce = "enforce",
        PendingDeletion = "pendingDeletion",
        Test = "test",
    }
}
