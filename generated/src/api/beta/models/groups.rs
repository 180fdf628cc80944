// Written by `cargo xtask gen`; do not edit.
//! Types of the area `groups`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// [`microsoft.graph.directorySetting`](https://learn.microsoft.com/graph/api/resources/directorysetting?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DirectorySetting: super::Entity = "microsoft.graph.directorySetting";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`, read-only" "Read-only.";
    "values" VALUES, values models -> Option<&[super::SettingValue]>, with_values(Vec<super::SettingValue>), "`values`: `Collection(microsoft.graph.settingValue)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.directorySettingTemplate`](https://learn.microsoft.com/graph/api/resources/directorysettingtemplate?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectorySettingTemplate: super::DirectoryObject, super::Entity = "microsoft.graph.directorySettingTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "values" VALUES, values models -> Option<&[super::SettingTemplateValue]>, with_values(Vec<super::SettingTemplateValue>), "`values`: `Collection(microsoft.graph.settingTemplateValue)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.endpoint`](https://learn.microsoft.com/graph/api/resources/endpoint?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Endpoint: super::DirectoryObject, super::Entity = "microsoft.graph.endpoint";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "capability" CAPABILITY, capability str -> Option<&str>, with_capability(String), "`capability`: `Edm.String`, read-only" "Read-only. Nullable.";
    "providerId" PROVIDER_ID, provider_id str -> Option<&str>, with_provider_id(String), "`providerId`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "providerName" PROVIDER_NAME, provider_name str -> Option<&str>, with_provider_name(String), "`providerName`: `Edm.String`, read-only" "Read-only.";
    "providerResourceId" PROVIDER_RESOURCE_ID, provider_resource_id str -> Option<&str>, with_provider_resource_id(String), "`providerResourceId`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`, read-only" "Read-only. Not nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.groupLifecyclePolicy`](https://learn.microsoft.com/graph/api/resources/grouplifecyclepolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    GroupLifecyclePolicy: super::Entity = "microsoft.graph.groupLifecyclePolicy";
    inherited "id" ID, with_id(String), "`id`";
    "alternateNotificationEmails" ALTERNATE_NOTIFICATION_EMAILS, alternate_notification_emails str -> Option<&str>, with_alternate_notification_emails(String), "`alternateNotificationEmails`: `Edm.String`";
    "groupLifetimeInDays" GROUP_LIFETIME_IN_DAYS, group_lifetime_in_days i32 -> Option<i32>, with_group_lifetime_in_days(i32), "`groupLifetimeInDays`: `Edm.Int32`";
    "managedGroupTypes" MANAGED_GROUP_TYPES, managed_group_types str -> Option<&str>, with_managed_group_types(String), "`managedGroupTypes`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.settingTemplateValue`](https://learn.microsoft.com/graph/api/resources/settingtemplatevalue?view=graph-rest-beta)
    SettingTemplateValue = "microsoft.graph.settingTemplateValue";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Read-only.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.settingValue`](https://learn.microsoft.com/graph/api/resources/settingvalue?view=graph-rest-beta)
    SettingValue = "microsoft.graph.settingValue";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}
