// Written by `cargo xtask gen`; do not edit.
//! Types of the area `search`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// [`microsoft.graph.aggregationOption`](https://learn.microsoft.com/graph/api/resources/aggregationoption?view=graph-rest-beta)
    AggregationOption = "microsoft.graph.aggregationOption";
    "bucketDefinition" BUCKET_DEFINITION, bucket_definition model -> Option<&super::BucketAggregationDefinition>, with_bucket_definition(super::BucketAggregationDefinition), "`bucketDefinition`: `microsoft.graph.bucketAggregationDefinition`" "Optional.";
    "field" FIELD, field str -> Option<&str>, with_field(String), "`field`: `Edm.String`" "Required.";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.alterationResponse`](https://learn.microsoft.com/graph/api/resources/alterationresponse?view=graph-rest-beta)
    AlterationResponse = "microsoft.graph.alterationResponse";
    "originalQueryString" ORIGINAL_QUERY_STRING, original_query_string str -> Option<&str>, with_original_query_string(String), "`originalQueryString`: `Edm.String`";
    "queryAlteration" QUERY_ALTERATION, query_alteration model -> Option<&super::SearchAlteration>, with_query_alteration(super::SearchAlteration), "`queryAlteration`: `microsoft.graph.searchAlteration`";
    "queryAlterationType" QUERY_ALTERATION_TYPE, query_alteration_type enumeration -> Option<super::SearchAlterationType>, with_query_alteration_type(super::SearchAlterationType), "`queryAlterationType`: `microsoft.graph.searchAlterationType`" "Possible values are: suggestion, modification.";
}

crate::runtime::model! {
    /// [`microsoft.graph.alteredQueryToken`](https://learn.microsoft.com/graph/api/resources/alteredquerytoken?view=graph-rest-beta)
    AlteredQueryToken = "microsoft.graph.alteredQueryToken";
    "offset" OFFSET, offset i32 -> Option<i32>, with_offset(i32), "`offset`: `Edm.Int32`";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`";
    "suggestion" SUGGESTION, suggestion str -> Option<&str>, with_suggestion(String), "`suggestion`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.authorizationSystem`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthorizationSystem: super::Entity = "microsoft.graph.authorizationSystem" {
        "microsoft.graph.awsAuthorizationSystem",
        "microsoft.graph.azureAuthorizationSystem",
        "microsoft.graph.gcpAuthorizationSystem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "authorizationSystemId" AUTHORIZATION_SYSTEM_ID, authorization_system_id str -> Option<&str>, with_authorization_system_id(String), "`authorizationSystemId`: `Edm.String`, metadata";
    "authorizationSystemName" AUTHORIZATION_SYSTEM_NAME, authorization_system_name str -> Option<&str>, with_authorization_system_name(String), "`authorizationSystemName`: `Edm.String`, metadata";
    "authorizationSystemType" AUTHORIZATION_SYSTEM_TYPE, authorization_system_type str -> Option<&str>, with_authorization_system_type(String), "`authorizationSystemType`: `Edm.String`, metadata";
    "dataCollectionInfo" DATA_COLLECTION_INFO, data_collection_info model -> Option<&super::DataCollectionInfo>, with_data_collection_info(super::DataCollectionInfo), "`dataCollectionInfo`: `microsoft.graph.dataCollectionInfo`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authorizationSystemActionSeverity`, metadata
    AuthorizationSystemActionSeverity = "microsoft.graph.authorizationSystemActionSeverity" {
        Normal = "normal",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authorizationSystemActionType`, metadata
    AuthorizationSystemActionType = "microsoft.graph.authorizationSystemActionType" {
        Delete = "delete",
        Read = "read",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authorizationSystemTypeAction`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthorizationSystemTypeAction: super::Entity = "microsoft.graph.authorizationSystemTypeAction" {
        "microsoft.graph.awsAuthorizationSystemTypeAction",
        "microsoft.graph.azureAuthorizationSystemTypeAction",
        "microsoft.graph.gcpAuthorizationSystemTypeAction",
    };
    inherited "id" ID, with_id(String), "`id`";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<super::AuthorizationSystemActionType>, with_action_type(super::AuthorizationSystemActionType), "`actionType`: `microsoft.graph.authorizationSystemActionType`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
    "resourceTypes" RESOURCE_TYPES, resource_types strs -> Option<Vec<&str>>, with_resource_types(Vec<String>), "`resourceTypes`: `Collection(Edm.String)`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::AuthorizationSystemActionSeverity>, with_severity(super::AuthorizationSystemActionSeverity), "`severity`: `microsoft.graph.authorizationSystemActionSeverity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.authorizationSystemTypeService`, metadata, with the accessors of [`Entity`](super::Entity)
    AuthorizationSystemTypeService: super::Entity = "microsoft.graph.authorizationSystemTypeService";
    inherited "id" ID, with_id(String), "`id`";
    "actions" ACTIONS, actions models -> Option<&[super::AuthorizationSystemTypeAction]>, with_actions(Vec<super::AuthorizationSystemTypeAction>), "`actions`: `Collection(microsoft.graph.authorizationSystemTypeAction)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsAssociatedIdentities`, metadata
    AwsAssociatedIdentities = "microsoft.graph.awsAssociatedIdentities";
    "all" ALL, all models -> Option<&[super::AwsIdentity]>, with_all(Vec<super::AwsIdentity>), "`all`: `Collection(microsoft.graph.awsIdentity)`, metadata";
    "roles" ROLES, roles models -> Option<&[super::AwsRole]>, with_roles(Vec<super::AwsRole>), "`roles`: `Collection(microsoft.graph.awsRole)`, metadata";
    "users" USERS, users models -> Option<&[super::AwsUser]>, with_users(Vec<super::AwsUser>), "`users`: `Collection(microsoft.graph.awsUser)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsAuthorizationSystem`, metadata, with the accessors of [`AuthorizationSystem`](super::AuthorizationSystem)
    AwsAuthorizationSystem: super::AuthorizationSystem, super::Entity = "microsoft.graph.awsAuthorizationSystem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authorizationSystemId" AUTHORIZATION_SYSTEM_ID, with_authorization_system_id(String), "`authorizationSystemId`";
    inherited "authorizationSystemName" AUTHORIZATION_SYSTEM_NAME, with_authorization_system_name(String), "`authorizationSystemName`";
    inherited "authorizationSystemType" AUTHORIZATION_SYSTEM_TYPE, with_authorization_system_type(String), "`authorizationSystemType`";
    inherited "dataCollectionInfo" DATA_COLLECTION_INFO, with_data_collection_info(super::DataCollectionInfo), "`dataCollectionInfo`";
    "associatedIdentities" ASSOCIATED_IDENTITIES, associated_identities model -> Option<&super::AwsAssociatedIdentities>, with_associated_identities(super::AwsAssociatedIdentities), "`associatedIdentities`: `microsoft.graph.awsAssociatedIdentities`, metadata";
    "actions" ACTIONS, actions models -> Option<&[super::AwsAuthorizationSystemTypeAction]>, with_actions(Vec<super::AwsAuthorizationSystemTypeAction>), "`actions`: `Collection(microsoft.graph.awsAuthorizationSystemTypeAction)`, metadata";
    "policies" POLICIES, policies models -> Option<&[super::AwsPolicy]>, with_policies(Vec<super::AwsPolicy>), "`policies`: `Collection(microsoft.graph.awsPolicy)`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::AwsAuthorizationSystemResource]>, with_resources(Vec<super::AwsAuthorizationSystemResource>), "`resources`: `Collection(microsoft.graph.awsAuthorizationSystemResource)`, metadata";
    "services" SERVICES, services models -> Option<&[super::AuthorizationSystemTypeService]>, with_services(Vec<super::AuthorizationSystemTypeService>), "`services`: `Collection(microsoft.graph.authorizationSystemTypeService)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsAuthorizationSystemTypeAction`, metadata, with the accessors of [`AuthorizationSystemTypeAction`](super::AuthorizationSystemTypeAction)
    AwsAuthorizationSystemTypeAction: super::AuthorizationSystemTypeAction, super::Entity = "microsoft.graph.awsAuthorizationSystemTypeAction";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionType" ACTION_TYPE, with_action_type(super::AuthorizationSystemActionType), "`actionType`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "resourceTypes" RESOURCE_TYPES, with_resource_types(Vec<String>), "`resourceTypes`";
    inherited "severity" SEVERITY, with_severity(super::AuthorizationSystemActionSeverity), "`severity`";
    "service" SERVICE, service model -> Option<&super::AuthorizationSystemTypeService>, with_service(super::AuthorizationSystemTypeService), "`service`: `microsoft.graph.authorizationSystemTypeService`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    AwsPolicy: super::Entity = "microsoft.graph.awsPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "awsPolicyType" AWS_POLICY_TYPE, aws_policy_type enumeration -> Option<super::AwsPolicyType>, with_aws_policy_type(super::AwsPolicyType), "`awsPolicyType`: `microsoft.graph.awsPolicyType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.awsPolicyType`, metadata
    AwsPolicyType = "microsoft.graph.awsPolicyType" {
        System = "system",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.awsUser`, metadata, with the accessors of [`AwsIdentity`](super::AwsIdentity)
    AwsUser: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.awsUser";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
    "assumableRoles" ASSUMABLE_ROLES, assumable_roles models -> Option<&[super::AwsRole]>, with_assumable_roles(Vec<super::AwsRole>), "`assumableRoles`: `Collection(microsoft.graph.awsRole)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureAssociatedIdentities`, metadata
    AzureAssociatedIdentities = "microsoft.graph.azureAssociatedIdentities";
    "all" ALL, all models -> Option<&[super::AzureIdentity]>, with_all(Vec<super::AzureIdentity>), "`all`: `Collection(microsoft.graph.azureIdentity)`, metadata";
    "managedIdentities" MANAGED_IDENTITIES, managed_identities models -> Option<&[super::AzureManagedIdentity]>, with_managed_identities(Vec<super::AzureManagedIdentity>), "`managedIdentities`: `Collection(microsoft.graph.azureManagedIdentity)`, metadata";
    "servicePrincipals" SERVICE_PRINCIPALS, service_principals models -> Option<&[super::AzureServicePrincipal]>, with_service_principals(Vec<super::AzureServicePrincipal>), "`servicePrincipals`: `Collection(microsoft.graph.azureServicePrincipal)`, metadata";
    "users" USERS, users models -> Option<&[super::AzureUser]>, with_users(Vec<super::AzureUser>), "`users`: `Collection(microsoft.graph.azureUser)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureAuthorizationSystem`, metadata, with the accessors of [`AuthorizationSystem`](super::AuthorizationSystem)
    AzureAuthorizationSystem: super::AuthorizationSystem, super::Entity = "microsoft.graph.azureAuthorizationSystem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authorizationSystemId" AUTHORIZATION_SYSTEM_ID, with_authorization_system_id(String), "`authorizationSystemId`";
    inherited "authorizationSystemName" AUTHORIZATION_SYSTEM_NAME, with_authorization_system_name(String), "`authorizationSystemName`";
    inherited "authorizationSystemType" AUTHORIZATION_SYSTEM_TYPE, with_authorization_system_type(String), "`authorizationSystemType`";
    inherited "dataCollectionInfo" DATA_COLLECTION_INFO, with_data_collection_info(super::DataCollectionInfo), "`dataCollectionInfo`";
    "associatedIdentities" ASSOCIATED_IDENTITIES, associated_identities model -> Option<&super::AzureAssociatedIdentities>, with_associated_identities(super::AzureAssociatedIdentities), "`associatedIdentities`: `microsoft.graph.azureAssociatedIdentities`, metadata";
    "actions" ACTIONS, actions models -> Option<&[super::AzureAuthorizationSystemTypeAction]>, with_actions(Vec<super::AzureAuthorizationSystemTypeAction>), "`actions`: `Collection(microsoft.graph.azureAuthorizationSystemTypeAction)`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::AzureAuthorizationSystemResource]>, with_resources(Vec<super::AzureAuthorizationSystemResource>), "`resources`: `Collection(microsoft.graph.azureAuthorizationSystemResource)`, metadata";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::AzureRoleDefinition]>, with_role_definitions(Vec<super::AzureRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.azureRoleDefinition)`, metadata";
    "services" SERVICES, services models -> Option<&[super::AuthorizationSystemTypeService]>, with_services(Vec<super::AuthorizationSystemTypeService>), "`services`: `Collection(microsoft.graph.authorizationSystemTypeService)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureAuthorizationSystemResource`, metadata, with the accessors of [`AuthorizationSystemResource`](super::AuthorizationSystemResource)
    AzureAuthorizationSystemResource: super::AuthorizationSystemResource, super::Entity = "microsoft.graph.azureAuthorizationSystemResource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
    "service" SERVICE, service model -> Option<&super::AuthorizationSystemTypeService>, with_service(super::AuthorizationSystemTypeService), "`service`: `microsoft.graph.authorizationSystemTypeService`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureAuthorizationSystemTypeAction`, metadata, with the accessors of [`AuthorizationSystemTypeAction`](super::AuthorizationSystemTypeAction)
    AzureAuthorizationSystemTypeAction: super::AuthorizationSystemTypeAction, super::Entity = "microsoft.graph.azureAuthorizationSystemTypeAction";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionType" ACTION_TYPE, with_action_type(super::AuthorizationSystemActionType), "`actionType`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "resourceTypes" RESOURCE_TYPES, with_resource_types(Vec<String>), "`resourceTypes`";
    inherited "severity" SEVERITY, with_severity(super::AuthorizationSystemActionSeverity), "`severity`";
    "service" SERVICE, service model -> Option<&super::AuthorizationSystemTypeService>, with_service(super::AuthorizationSystemTypeService), "`service`: `microsoft.graph.authorizationSystemTypeService`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureGroup`, metadata, with the accessors of [`AzureIdentity`](super::AzureIdentity)
    AzureGroup: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.azureGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
}

crate::runtime::model! {
    /// `microsoft.graph.azureIdentity`, metadata, with the accessors of [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity)
    AzureIdentity: super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.azureIdentity" {
        "microsoft.graph.azureGroup",
        "microsoft.graph.azureManagedIdentity",
        "microsoft.graph.azureServerlessFunction",
        "microsoft.graph.azureServicePrincipal",
        "microsoft.graph.azureUser",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
}

crate::runtime::model! {
    /// `microsoft.graph.azureManagedIdentity`, metadata, with the accessors of [`AzureIdentity`](super::AzureIdentity)
    AzureManagedIdentity: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.azureManagedIdentity";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
}

crate::runtime::model! {
    /// `microsoft.graph.azureRoleDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    AzureRoleDefinition: super::Entity = "microsoft.graph.azureRoleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "assignableScopes" ASSIGNABLE_SCOPES, assignable_scopes strs -> Option<Vec<&str>>, with_assignable_scopes(Vec<String>), "`assignableScopes`: `Collection(Edm.String)`, metadata";
    "azureRoleDefinitionType" AZURE_ROLE_DEFINITION_TYPE, azure_role_definition_type enumeration -> Option<super::AzureRoleDefinitionType>, with_azure_role_definition_type(super::AzureRoleDefinitionType), "`azureRoleDefinitionType`: `microsoft.graph.azureRoleDefinitionType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.azureRoleDefinitionType`, metadata
    AzureRoleDefinitionType = "microsoft.graph.azureRoleDefinitionType" {
        System = "system",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.azureServerlessFunction`, metadata, with the accessors of [`AzureIdentity`](super::AzureIdentity)
    AzureServerlessFunction: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.azureServerlessFunction";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
    "resource" RESOURCE, resource model -> Option<&super::AzureAuthorizationSystemResource>, with_resource(super::AzureAuthorizationSystemResource), "`resource`: `microsoft.graph.azureAuthorizationSystemResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureServicePrincipal`, metadata, with the accessors of [`AzureIdentity`](super::AzureIdentity)
    AzureServicePrincipal: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.azureServicePrincipal";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
}

crate::runtime::model! {
    /// `microsoft.graph.azureUser`, metadata, with the accessors of [`AzureIdentity`](super::AzureIdentity)
    AzureUser: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.azureUser";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.binaryOperator`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BinaryOperator = "microsoft.graph.binaryOperator" {
        Or = "or",
        And = "and",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bucketAggregationDefinition`](https://learn.microsoft.com/graph/api/resources/bucketaggregationdefinition?view=graph-rest-beta)
    BucketAggregationDefinition = "microsoft.graph.bucketAggregationDefinition";
    "isDescending" IS_DESCENDING, is_descending bool -> Option<bool>, with_is_descending(bool), "`isDescending`: `Edm.Boolean`" "Optional.";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`" "Optional.";
    "prefixFilter" PREFIX_FILTER, prefix_filter str -> Option<&str>, with_prefix_filter(String), "`prefixFilter`: `Edm.String`" "Optional.";
    "ranges" RANGES, ranges models -> Option<&[super::BucketAggregationRange]>, with_ranges(Vec<super::BucketAggregationRange>), "`ranges`: `Collection(microsoft.graph.bucketAggregationRange)`" "Optional.";
    "sortBy" SORT_BY, sort_by enumeration -> Option<super::BucketAggregationSortProperty>, with_sort_by(super::BucketAggregationSortProperty), "`sortBy`: `microsoft.graph.bucketAggregationSortProperty`" "Required. Possible values are: count, keyAsString, keyAsNumber.";
}

crate::runtime::model! {
    /// [`microsoft.graph.bucketAggregationRange`](https://learn.microsoft.com/graph/api/resources/bucketaggregationrange?view=graph-rest-beta)
    BucketAggregationRange = "microsoft.graph.bucketAggregationRange";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`" "Required.";
    "to" TO, to str -> Option<&str>, with_to(String), "`to`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bucketAggregationSortProperty`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BucketAggregationSortProperty = "microsoft.graph.bucketAggregationSortProperty" {
        Count = "count",
        KeyAsString = "keyAsString",
        KeyAsNumber = "keyAsNumber",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.collapseProperty`, metadata
    CollapseProperty = "microsoft.graph.collapseProperty";
    "fields" FIELDS, fields strs -> Option<Vec<&str>>, with_fields(Vec<String>), "`fields`: `Collection(Edm.String)`, metadata";
    "limit" LIMIT, limit i16 -> Option<i16>, with_limit(i16), "`limit`: `Edm.Int16`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dataCollectionInfo`, metadata, with the accessors of [`Entity`](super::Entity)
    DataCollectionInfo: super::Entity = "microsoft.graph.dataCollectionInfo";
    inherited "id" ID, with_id(String), "`id`";
    "entitlements" ENTITLEMENTS, entitlements model -> Option<&super::EntitlementsDataCollectionInfo>, with_entitlements(super::EntitlementsDataCollectionInfo), "`entitlements`: `microsoft.graph.entitlementsDataCollectionInfo`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.dataCollectionStatus`, metadata
    DataCollectionStatus = "microsoft.graph.dataCollectionStatus" {
        Online = "online",
        Offline = "offline",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.dictionaries`, metadata
    Dictionaries = "microsoft.graph.dictionaries" {
        "microsoft.graph.searchResourceMetadataDictionary",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.entitlementsDataCollection`, metadata, with the accessors of [`EntitlementsDataCollectionInfo`](super::EntitlementsDataCollectionInfo)
    EntitlementsDataCollection: super::EntitlementsDataCollectionInfo = "microsoft.graph.entitlementsDataCollection";
    "lastCollectionDateTime" LAST_COLLECTION_DATE_TIME, last_collection_date_time date_time -> Parsed<OffsetDateTime>, with_last_collection_date_time(OffsetDateTime), "`lastCollectionDateTime`: `Edm.DateTimeOffset`, metadata";
    "permissionsModificationCapability" PERMISSIONS_MODIFICATION_CAPABILITY, permissions_modification_capability enumeration -> Option<super::PermissionsModificationCapability>, with_permissions_modification_capability(super::PermissionsModificationCapability), "`permissionsModificationCapability`: `microsoft.graph.permissionsModificationCapability`, metadata";
    "status" STATUS, status enumeration -> Option<super::DataCollectionStatus>, with_status(super::DataCollectionStatus), "`status`: `microsoft.graph.dataCollectionStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entitlementsDataCollectionInfo`, metadata
    EntitlementsDataCollectionInfo = "microsoft.graph.entitlementsDataCollectionInfo" {
        "microsoft.graph.entitlementsDataCollection",
        "microsoft.graph.noEntitlementsDataCollection",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.entityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EntityType = "microsoft.graph.entityType" {
        List = "list",
        Site = "site",
        ListItem = "listItem",
        Message = "message",
        Event = "event",
        Drive = "drive",
        DriveItem = "driveItem",
        Person = "person",
        ExternalItem = "externalItem",
        UnknownFutureValue = "unknownFutureValue",
        Acronym = "acronym",
        Bookmark = "bookmark",
        ChatMessage = "chatMessage",
        Qna = "qna",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.gcpAssociatedIdentities`, metadata
    GcpAssociatedIdentities = "microsoft.graph.gcpAssociatedIdentities";
    "all" ALL, all models -> Option<&[super::GcpIdentity]>, with_all(Vec<super::GcpIdentity>), "`all`: `Collection(microsoft.graph.gcpIdentity)`, metadata";
    "serviceAccounts" SERVICE_ACCOUNTS, service_accounts models -> Option<&[super::GcpServiceAccount]>, with_service_accounts(Vec<super::GcpServiceAccount>), "`serviceAccounts`: `Collection(microsoft.graph.gcpServiceAccount)`, metadata";
    "users" USERS, users models -> Option<&[super::GcpUser]>, with_users(Vec<super::GcpUser>), "`users`: `Collection(microsoft.graph.gcpUser)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.gcpAuthorizationSystem`, metadata, with the accessors of [`AuthorizationSystem`](super::AuthorizationSystem)
    GcpAuthorizationSystem: super::AuthorizationSystem, super::Entity = "microsoft.graph.gcpAuthorizationSystem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authorizationSystemId" AUTHORIZATION_SYSTEM_ID, with_authorization_system_id(String), "`authorizationSystemId`";
    inherited "authorizationSystemName" AUTHORIZATION_SYSTEM_NAME, with_authorization_system_name(String), "`authorizationSystemName`";
    inherited "authorizationSystemType" AUTHORIZATION_SYSTEM_TYPE, with_authorization_system_type(String), "`authorizationSystemType`";
    inherited "dataCollectionInfo" DATA_COLLECTION_INFO, with_data_collection_info(super::DataCollectionInfo), "`dataCollectionInfo`";
    "associatedIdentities" ASSOCIATED_IDENTITIES, associated_identities model -> Option<&super::GcpAssociatedIdentities>, with_associated_identities(super::GcpAssociatedIdentities), "`associatedIdentities`: `microsoft.graph.gcpAssociatedIdentities`, metadata";
    "actions" ACTIONS, actions models -> Option<&[super::GcpAuthorizationSystemTypeAction]>, with_actions(Vec<super::GcpAuthorizationSystemTypeAction>), "`actions`: `Collection(microsoft.graph.gcpAuthorizationSystemTypeAction)`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::GcpAuthorizationSystemResource]>, with_resources(Vec<super::GcpAuthorizationSystemResource>), "`resources`: `Collection(microsoft.graph.gcpAuthorizationSystemResource)`, metadata";
    "roles" ROLES, roles models -> Option<&[super::GcpRole]>, with_roles(Vec<super::GcpRole>), "`roles`: `Collection(microsoft.graph.gcpRole)`, metadata";
    "services" SERVICES, services models -> Option<&[super::AuthorizationSystemTypeService]>, with_services(Vec<super::AuthorizationSystemTypeService>), "`services`: `Collection(microsoft.graph.authorizationSystemTypeService)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.gcpAuthorizationSystemResource`, metadata, with the accessors of [`AuthorizationSystemResource`](super::AuthorizationSystemResource)
    GcpAuthorizationSystemResource: super::AuthorizationSystemResource, super::Entity = "microsoft.graph.gcpAuthorizationSystemResource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
    "service" SERVICE, service model -> Option<&super::AuthorizationSystemTypeService>, with_service(super::AuthorizationSystemTypeService), "`service`: `microsoft.graph.authorizationSystemTypeService`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.gcpAuthorizationSystemTypeAction`, metadata, with the accessors of [`AuthorizationSystemTypeAction`](super::AuthorizationSystemTypeAction)
    GcpAuthorizationSystemTypeAction: super::AuthorizationSystemTypeAction, super::Entity = "microsoft.graph.gcpAuthorizationSystemTypeAction";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionType" ACTION_TYPE, with_action_type(super::AuthorizationSystemActionType), "`actionType`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "resourceTypes" RESOURCE_TYPES, with_resource_types(Vec<String>), "`resourceTypes`";
    inherited "severity" SEVERITY, with_severity(super::AuthorizationSystemActionSeverity), "`severity`";
    "service" SERVICE, service model -> Option<&super::AuthorizationSystemTypeService>, with_service(super::AuthorizationSystemTypeService), "`service`: `microsoft.graph.authorizationSystemTypeService`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.gcpCloudFunction`, metadata, with the accessors of [`GcpIdentity`](super::GcpIdentity)
    GcpCloudFunction: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.gcpCloudFunction";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
    "resource" RESOURCE, resource model -> Option<&super::GcpAuthorizationSystemResource>, with_resource(super::GcpAuthorizationSystemResource), "`resource`: `microsoft.graph.gcpAuthorizationSystemResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.gcpGroup`, metadata, with the accessors of [`GcpIdentity`](super::GcpIdentity)
    GcpGroup: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.gcpGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
}

crate::runtime::model! {
    /// `microsoft.graph.gcpIdentity`, metadata, with the accessors of [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity)
    GcpIdentity: super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.gcpIdentity" {
        "microsoft.graph.gcpCloudFunction",
        "microsoft.graph.gcpGroup",
        "microsoft.graph.gcpServiceAccount",
        "microsoft.graph.gcpUser",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
}

crate::runtime::model! {
    /// `microsoft.graph.gcpRole`, metadata, with the accessors of [`Entity`](super::Entity)
    GcpRole: super::Entity = "microsoft.graph.gcpRole";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
    "gcpRoleType" GCP_ROLE_TYPE, gcp_role_type enumeration -> Option<super::GcpRoleType>, with_gcp_role_type(super::GcpRoleType), "`gcpRoleType`: `microsoft.graph.gcpRoleType`, metadata";
    "scopes" SCOPES, scopes models -> Option<&[super::GcpScope]>, with_scopes(Vec<super::GcpScope>), "`scopes`: `Collection(microsoft.graph.gcpScope)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.gcpRoleType`, metadata
    GcpRoleType = "microsoft.graph.gcpRoleType" {
        System = "system",
        Custom = "custom",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.gcpScope`, metadata
    GcpScope = "microsoft.graph.gcpScope";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
    "service" SERVICE, service model -> Option<&super::AuthorizationSystemTypeService>, with_service(super::AuthorizationSystemTypeService), "`service`: `microsoft.graph.authorizationSystemTypeService`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.gcpServiceAccount`, metadata, with the accessors of [`GcpIdentity`](super::GcpIdentity)
    GcpServiceAccount: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.gcpServiceAccount";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
}

crate::runtime::model! {
    /// `microsoft.graph.gcpUser`, metadata, with the accessors of [`GcpIdentity`](super::GcpIdentity)
    GcpUser: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.gcpUser";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`";
}

crate::runtime::model! {
    /// `microsoft.graph.noEntitlementsDataCollection`, metadata, with the accessors of [`EntitlementsDataCollectionInfo`](super::EntitlementsDataCollectionInfo)
    NoEntitlementsDataCollection: super::EntitlementsDataCollectionInfo = "microsoft.graph.noEntitlementsDataCollection"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.permissionsModificationCapability`, metadata
    PermissionsModificationCapability = "microsoft.graph.permissionsModificationCapability" {
        Enabled = "enabled",
        NotConfigured = "notConfigured",
        NoRecentDataCollected = "noRecentDataCollected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.resultTemplate`](https://learn.microsoft.com/graph/api/resources/resulttemplate?view=graph-rest-beta)
    ResultTemplate = "microsoft.graph.resultTemplate";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, not in the metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "body" BODY, body untyped -> Option<&Value>, with_body(Value), "`body`: `microsoft.graph.Json`";
    "resultTemplateId" RESULT_TEMPLATE_ID, result_template_id untyped -> Option<&Value>, with_result_template_id(Value), "`resultTemplateId`: `Edm.Untyped`, not in the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.resultTemplateDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    ResultTemplateDictionary: super::Dictionary = "microsoft.graph.resultTemplateDictionary"
}

crate::runtime::model! {
    /// [`microsoft.graph.resultTemplateOption`](https://learn.microsoft.com/graph/api/resources/resulttemplateoption?view=graph-rest-beta)
    ResultTemplateOption = "microsoft.graph.resultTemplateOption";
    "enableResultTemplate" ENABLE_RESULT_TEMPLATE, enable_result_template bool -> Option<bool>, with_enable_result_template(bool), "`enableResultTemplate`: `Edm.Boolean`" "Optional.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.retrievalDataSource`, metadata
    RetrievalDataSource = "microsoft.graph.retrievalDataSource" {
        ExternalItem = "externalItem",
        OneDriveBusiness = "oneDriveBusiness",
        SharePoint = "sharePoint",
        SharePointEmbedded = "sharePointEmbedded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.retrievalEntityType`, metadata
    RetrievalEntityType = "microsoft.graph.retrievalEntityType" {
        Drive = "drive",
        DriveItem = "driveItem",
        ExternalItem = "externalItem",
        List = "list",
        ListItem = "listItem",
        Site = "site",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.retrievalExtract`, metadata
    RetrievalExtract = "microsoft.graph.retrievalExtract";
    "pageNumbers" PAGE_NUMBERS, page_numbers untyped -> Option<&Value>, with_page_numbers(Value), "`pageNumbers`: `Edm.Untyped`, metadata";
    "relevanceScore" RELEVANCE_SCORE, relevance_score f64 -> Option<f64>, with_relevance_score(f64), "`relevanceScore`: `Edm.Double`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.retrievalHit`, metadata
    RetrievalHit = "microsoft.graph.retrievalHit";
    "extracts" EXTRACTS, extracts models -> Option<&[super::RetrievalExtract]>, with_extracts(Vec<super::RetrievalExtract>), "`extracts`: `Collection(microsoft.graph.retrievalExtract)`, metadata";
    "resourceMetadata" RESOURCE_METADATA, resource_metadata model -> Option<&super::SearchResourceMetadataDictionary>, with_resource_metadata(super::SearchResourceMetadataDictionary), "`resourceMetadata`: `microsoft.graph.searchResourceMetadataDictionary`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::RetrievalEntityType>, with_resource_type(super::RetrievalEntityType), "`resourceType`: `microsoft.graph.retrievalEntityType`, metadata";
    "sensitivityLabel" SENSITIVITY_LABEL, sensitivity_label model -> Option<&super::SensitivityLabelInfo>, with_sensitivity_label(super::SensitivityLabelInfo), "`sensitivityLabel`: `microsoft.graph.sensitivityLabelInfo`, metadata";
    "thumbnails" THUMBNAILS, thumbnails untyped -> Option<&Value>, with_thumbnails(Value), "`thumbnails`: `Edm.Untyped`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.retrievalResponse`, metadata
    RetrievalResponse = "microsoft.graph.retrievalResponse";
    "retrievalHits" RETRIEVAL_HITS, retrieval_hits models -> Option<&[super::RetrievalHit]>, with_retrieval_hits(Vec<super::RetrievalHit>), "`retrievalHits`: `Collection(microsoft.graph.retrievalHit)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.retrievalThumbnail`, metadata
    RetrievalThumbnail = "microsoft.graph.retrievalThumbnail";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Untyped`, metadata";
    "mediaType" MEDIA_TYPE, media_type untyped -> Option<&Value>, with_media_type(Value), "`mediaType`: `Edm.Untyped`, metadata";
    "pageNumber" PAGE_NUMBER, page_number untyped -> Option<&Value>, with_page_number(Value), "`pageNumber`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.search`](https://learn.microsoft.com/graph/api/resources/search?view=graph-rest-beta), not in the metadata
    Search = "microsoft.graph.search"
}

crate::runtime::model! {
    /// [`microsoft.graph.searchAggregation`](https://learn.microsoft.com/graph/api/resources/searchaggregation?view=graph-rest-beta)
    SearchAggregation = "microsoft.graph.searchAggregation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, not in the metadata";
    "field" FIELD, field str -> Option<&str>, with_field(String), "`field`: `Edm.String`";
    "buckets" BUCKETS, buckets models -> Option<&[super::SearchBucket]>, with_buckets(Vec<super::SearchBucket>), "`buckets`: `Collection(microsoft.graph.searchBucket)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchAlteration`](https://learn.microsoft.com/graph/api/resources/searchalteration?view=graph-rest-beta)
    SearchAlteration = "microsoft.graph.searchAlteration";
    "alteredQueryString" ALTERED_QUERY_STRING, altered_query_string str -> Option<&str>, with_altered_query_string(String), "`alteredQueryString`: `Edm.String`";
    "alteredHighlightedQueryString" ALTERED_HIGHLIGHTED_QUERY_STRING, altered_highlighted_query_string str -> Option<&str>, with_altered_highlighted_query_string(String), "`alteredHighlightedQueryString`: `Edm.String`";
    "alteredQueryTokens" ALTERED_QUERY_TOKENS, altered_query_tokens models -> Option<&[super::AlteredQueryToken]>, with_altered_query_tokens(Vec<super::AlteredQueryToken>), "`alteredQueryTokens`: `Collection(microsoft.graph.alteredQueryToken)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchAlterationOptions`](https://learn.microsoft.com/graph/api/resources/searchalterationoptions?view=graph-rest-beta)
    SearchAlterationOptions = "microsoft.graph.searchAlterationOptions";
    "enableModification" ENABLE_MODIFICATION, enable_modification bool -> Option<bool>, with_enable_modification(bool), "`enableModification`: `Edm.Boolean`" "Optional.";
    "enableSuggestion" ENABLE_SUGGESTION, enable_suggestion bool -> Option<bool>, with_enable_suggestion(bool), "`enableSuggestion`: `Edm.Boolean`" "Optional.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.searchAlterationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SearchAlterationType = "microsoft.graph.searchAlterationType" {
        Suggestion = "suggestion",
        Modification = "modification",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.searchBucket`](https://learn.microsoft.com/graph/api/resources/searchbucket?view=graph-rest-beta)
    SearchBucket = "microsoft.graph.searchBucket";
    "aggregationFilterToken" AGGREGATION_FILTER_TOKEN, aggregation_filter_token str -> Option<&str>, with_aggregation_filter_token(String), "`aggregationFilterToken`: `Edm.String`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.searchContent`, metadata
    SearchContent = "microsoft.graph.searchContent" {
        SharedContent = "sharedContent",
        PrivateContent = "privateContent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.searchEntity`](https://learn.microsoft.com/graph/api/resources/searchentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SearchEntity: super::Entity = "microsoft.graph.searchEntity";
    inherited "id" ID, with_id(String), "`id`";
    "acronyms" ACRONYMS, acronyms models -> Option<&[super::search::Acronym]>, with_acronyms(Vec<super::search::Acronym>), "`acronyms`: `Collection(microsoft.graph.search.acronym)`";
    "bookmarks" BOOKMARKS, bookmarks models -> Option<&[super::search::Bookmark]>, with_bookmarks(Vec<super::search::Bookmark>), "`bookmarks`: `Collection(microsoft.graph.search.bookmark)`";
    "qnas" QNAS, qnas models -> Option<&[super::search::Qna]>, with_qnas(Vec<super::search::Qna>), "`qnas`: `Collection(microsoft.graph.search.qna)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchHit`](https://learn.microsoft.com/graph/api/resources/searchhit?view=graph-rest-beta)
    SearchHit = "microsoft.graph.searchHit";
    "hitId" HIT_ID, hit_id str -> Option<&str>, with_hit_id(String), "`hitId`: `Edm.String`";
    "rank" RANK, rank i32 -> Option<i32>, with_rank(i32), "`rank`: `Edm.Int32`";
    "contentSource" CONTENT_SOURCE, content_source str -> Option<&str>, with_content_source(String), "`contentSource`: `Edm.String`";
    "summary" SUMMARY, summary str -> Option<&str>, with_summary(String), "`summary`: `Edm.String`";
    "resultTemplateId" RESULT_TEMPLATE_ID, result_template_id str -> Option<&str>, with_result_template_id(String), "`resultTemplateId`: `Edm.String`";
    "resource" RESOURCE, resource model -> Option<&super::Entity>, with_resource(super::Entity), "`resource`: `microsoft.graph.entity`";
    "_id" ID, id str -> Option<&str>, with_id(String), "`_id`: `Edm.String`";
    "_score" SCORE, score i32 -> Option<i32>, with_score(i32), "`_score`: `Edm.Int32`";
    "_summary" SUMMARY2, summary_2 str -> Option<&str>, with_summary_2(String), "`_summary`: `Edm.String`";
    "_sortField" SORT_FIELD, sort_field str -> Option<&str>, with_sort_field(String), "`_sortField`: `Edm.String`, not in the metadata";
    "_source" SOURCE, source model -> Option<&super::Entity>, with_source(super::Entity), "`_source`: `microsoft.graph.entity`";
    "isCollapsed" IS_COLLAPSED, is_collapsed bool -> Option<bool>, with_is_collapsed(bool), "`isCollapsed`: `Edm.Boolean`, metadata";
    "sensitivityLabel" SENSITIVITY_LABEL, sensitivity_label model -> Option<&super::SensitivityLabelInfo>, with_sensitivity_label(super::SensitivityLabelInfo), "`sensitivityLabel`: `microsoft.graph.sensitivityLabelInfo`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchHitsContainer`](https://learn.microsoft.com/graph/api/resources/searchhitscontainer?view=graph-rest-beta)
    SearchHitsContainer = "microsoft.graph.searchHitsContainer";
    "hits" HITS, hits models -> Option<&[super::SearchHit]>, with_hits(Vec<super::SearchHit>), "`hits`: `Collection(microsoft.graph.searchHit)`";
    "moreResultsAvailable" MORE_RESULTS_AVAILABLE, more_results_available bool -> Option<bool>, with_more_results_available(bool), "`moreResultsAvailable`: `Edm.Boolean`";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`";
    "aggregations" AGGREGATIONS, aggregations models -> Option<&[super::SearchAggregation]>, with_aggregations(Vec<super::SearchAggregation>), "`aggregations`: `Collection(microsoft.graph.searchAggregation)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchQuery`](https://learn.microsoft.com/graph/api/resources/searchquery?view=graph-rest-beta)
    SearchQuery = "microsoft.graph.searchQuery";
    "queryString" QUERY_STRING, query_string str -> Option<&str>, with_query_string(String), "`queryString`: `Edm.String`" "Required.";
    "queryTemplate" QUERY_TEMPLATE, query_template str -> Option<&str>, with_query_template(String), "`queryTemplate`: `Edm.String`" "Optional.";
    "query_string" QUERY_STRING_2, query_string_2 model -> Option<&super::SearchQueryString>, with_query_string_2(super::SearchQueryString), "`query_string`: `microsoft.graph.searchQueryString`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchQueryString`](https://learn.microsoft.com/graph/api/resources/searchquerystring?view=graph-rest-beta)
    SearchQueryString = "microsoft.graph.searchQueryString";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchRequest`](https://learn.microsoft.com/graph/api/resources/searchrequest?view=graph-rest-beta)
    SearchRequest = "microsoft.graph.searchRequest";
    "aggregations" AGGREGATIONS, aggregations models -> Option<&[super::AggregationOption]>, with_aggregations(Vec<super::AggregationOption>), "`aggregations`: `Collection(microsoft.graph.aggregationOption)`" "Optional.";
    "aggregationFilters" AGGREGATION_FILTERS, aggregation_filters strs -> Option<Vec<&str>>, with_aggregation_filters(Vec<String>), "`aggregationFilters`: `Collection(Edm.String)`" "Optional. Supports multiple values.";
    "contentSources" CONTENT_SOURCES, content_sources strs -> Option<Vec<&str>>, with_content_sources(Vec<String>), "`contentSources`: `Collection(Edm.String)`" "Optional.";
    "enableTopResults" ENABLE_TOP_RESULTS, enable_top_results bool -> Option<bool>, with_enable_top_results(bool), "`enableTopResults`: `Edm.Boolean`" "Optional.";
    "entityTypes" ENTITY_TYPES, entity_types enumerations -> Option<Vec<super::EntityType>>, with_entity_types(Vec<super::EntityType>), "`entityTypes`: `Collection(microsoft.graph.entityType)`" "Required. Possible values are: list, site, listItem, message, event, drive, driveItem, person, externalItem.";
    "fields" FIELDS, fields strs -> Option<Vec<&str>>, with_fields(Vec<String>), "`fields`: `Collection(Edm.String)`" "Optional.";
    "from" FROM, from i32 -> Option<i32>, with_from(i32), "`from`: `Edm.Int32`" "Optional.";
    "query" QUERY, query model -> Option<&super::SearchQuery>, with_query(super::SearchQuery), "`query`: `microsoft.graph.searchQuery`" "Required.";
    "queryAlterationOptions" QUERY_ALTERATION_OPTIONS, query_alteration_options model -> Option<&super::SearchAlterationOptions>, with_query_alteration_options(super::SearchAlterationOptions), "`queryAlterationOptions`: `microsoft.graph.searchAlterationOptions`" "Optional.";
    "resultTemplateOptions" RESULT_TEMPLATE_OPTIONS, result_template_options model -> Option<&super::ResultTemplateOption>, with_result_template_options(super::ResultTemplateOption), "`resultTemplateOptions`: `microsoft.graph.resultTemplateOption`, type of the metadata";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`" "Optional.";
    "sortProperties" SORT_PROPERTIES, sort_properties models -> Option<&[super::SortProperty]>, with_sort_properties(Vec<super::SortProperty>), "`sortProperties`: `Collection(microsoft.graph.sortProperty)`" "Optional.";
    "trimDuplicates" TRIM_DUPLICATES, trim_duplicates bool -> Option<bool>, with_trim_duplicates(bool), "`trimDuplicates`: `Edm.Boolean`" "Optional.";
    "stored_fields" STORED_FIELDS, stored_fields strs -> Option<Vec<&str>>, with_stored_fields(Vec<String>), "`stored_fields`: `Collection(Edm.String)`";
    "collapseProperties" COLLAPSE_PROPERTIES, collapse_properties models -> Option<&[super::CollapseProperty]>, with_collapse_properties(Vec<super::CollapseProperty>), "`collapseProperties`: `Collection(microsoft.graph.collapseProperty)`, metadata";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, metadata";
    "sharePointOneDriveOptions" SHARE_POINT_ONE_DRIVE_OPTIONS, share_point_one_drive_options model -> Option<&super::SharePointOneDriveOptions>, with_share_point_one_drive_options(super::SharePointOneDriveOptions), "`sharePointOneDriveOptions`: `microsoft.graph.sharePointOneDriveOptions`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.searchResourceMetadataDictionary`, metadata, with the accessors of [`Dictionaries`](super::Dictionaries)
    SearchResourceMetadataDictionary: super::Dictionaries = "microsoft.graph.searchResourceMetadataDictionary"
}

crate::runtime::model! {
    /// [`microsoft.graph.searchResponse`](https://learn.microsoft.com/graph/api/resources/searchresponse?view=graph-rest-beta)
    SearchResponse = "microsoft.graph.searchResponse";
    "hitsContainers" HITS_CONTAINERS, hits_containers models -> Option<&[super::SearchHitsContainer]>, with_hits_containers(Vec<super::SearchHitsContainer>), "`hitsContainers`: `Collection(microsoft.graph.searchHitsContainer)`";
    "searchTerms" SEARCH_TERMS, search_terms strs -> Option<Vec<&str>>, with_search_terms(Vec<String>), "`searchTerms`: `Collection(Edm.String)`";
    "resultTemplates" RESULT_TEMPLATES, result_templates model -> Option<&super::ResultTemplateDictionary>, with_result_templates(super::ResultTemplateDictionary), "`resultTemplates`: `microsoft.graph.resultTemplateDictionary`, type of the metadata";
    "queryAlterationResponse" QUERY_ALTERATION_RESPONSE, query_alteration_response model -> Option<&super::AlterationResponse>, with_query_alteration_response(super::AlterationResponse), "`queryAlterationResponse`: `microsoft.graph.alterationResponse`";
}

crate::runtime::model! {
    /// `microsoft.graph.sensitivityLabelInfo`, metadata
    SensitivityLabelInfo = "microsoft.graph.sensitivityLabelInfo";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
    "tooltip" TOOLTIP, tooltip str -> Option<&str>, with_tooltip(String), "`tooltip`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointOneDriveOptions`, metadata
    SharePointOneDriveOptions = "microsoft.graph.sharePointOneDriveOptions";
    "includeContent" INCLUDE_CONTENT, include_content flags -> Option<Flags<super::SearchContent>>, with_include_content(Flags<super::SearchContent>), "`includeContent`: `microsoft.graph.searchContent`, metadata";
    "includeHiddenContent" INCLUDE_HIDDEN_CONTENT, include_hidden_content bool -> Option<bool>, with_include_hidden_content(bool), "`includeHiddenContent`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.sortProperty`](https://learn.microsoft.com/graph/api/resources/sortproperty?view=graph-rest-beta)
    SortProperty = "microsoft.graph.sortProperty";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "isDescending" IS_DESCENDING, is_descending bool -> Option<bool>, with_is_descending(bool), "`isDescending`: `Edm.Boolean`" "Optional.";
}
