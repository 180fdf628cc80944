// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `beta`, by the resource that they are bound to.

#[cfg(feature = "users")]
pub mod access_review_instance;

#[cfg(feature = "users")]
pub mod access_review_instance_decision_item;

#[cfg(feature = "security")]
pub mod alert;

#[cfg(feature = "intune")]
pub mod android_device_owner_enrollment_profile;

#[cfg(feature = "intune")]
pub mod android_for_work_enrollment_profile;

#[cfg(feature = "intune")]
pub mod android_for_work_settings;

#[cfg(feature = "intune")]
pub mod android_managed_app_protection;

#[cfg(feature = "intune")]
pub mod android_managed_store_account_enterprise_settings;

#[cfg(feature = "intune")]
pub mod apple_user_initiated_enrollment_profile;

#[cfg(feature = "applications")]
pub mod application;

#[cfg(feature = "applications")]
pub mod application_template;

#[cfg(any(feature = "calendar", feature = "mail"))]
pub mod attachment;

#[cfg(feature = "bookings")]
pub mod booking_appointment;

#[cfg(feature = "calendar")]
pub mod calendar;

#[cfg(feature = "calls")]
pub mod call;

#[cfg(feature = "excel")]
pub mod chart;

#[cfg(feature = "excel")]
pub mod chart_collection;

#[cfg(feature = "excel")]
pub mod chart_fill;

#[cfg(feature = "excel")]
pub mod chart_points_collection;

#[cfg(feature = "excel")]
pub mod chart_series_collection;

#[cfg(feature = "teams")]
pub mod chat;

#[cfg(feature = "intune")]
pub mod chrome_os_onboarding_settings;

#[cfg(feature = "calls")]
pub mod cloud_communications;

#[cfg(feature = "intune")]
pub mod cloud_pc_on_premises_connection;

#[cfg(feature = "intune")]
pub mod cloud_pc_provisioning_policy;

#[cfg(feature = "intune")]
pub mod cloud_pc_user_setting;

#[cfg(feature = "sites")]
pub mod content_type;

#[cfg(feature = "teams")]
pub mod conversation_member;

#[cfg(feature = "intune")]
pub mod dep_onboarding_setting;

#[cfg(feature = "admin")]
pub mod deployment_audience;

#[cfg(feature = "directory")]
pub mod device;

#[cfg(feature = "intune")]
pub mod device_and_app_management_assignment_filter;

#[cfg(feature = "intune")]
pub mod device_app_management_task;

#[cfg(feature = "intune")]
pub mod device_compliance_policy;

#[cfg(feature = "intune")]
pub mod device_compliance_script;

#[cfg(feature = "intune")]
pub mod device_configuration;

#[cfg(feature = "intune")]
pub mod device_custom_attribute_shell_script;

#[cfg(feature = "intune")]
pub mod device_enrollment_configuration;

#[cfg(feature = "intune")]
pub mod device_health_script;

#[cfg(feature = "intune")]
pub mod device_management;

#[cfg(feature = "intune")]
pub mod device_management_configuration_policy;

#[cfg(feature = "intune")]
pub mod device_management_exchange_connector;

#[cfg(feature = "intune")]
pub mod device_management_intent;

#[cfg(feature = "intune")]
pub mod device_management_reports;

#[cfg(feature = "intune")]
pub mod device_management_resource_access_profile_base;

#[cfg(feature = "intune")]
pub mod device_management_script;

#[cfg(feature = "intune")]
pub mod device_management_template;

#[cfg(feature = "intune")]
pub mod device_shell_script;

#[cfg(any(feature = "directory", feature = "users"))]
pub mod directory_object;

#[cfg(feature = "directory")]
pub mod domain;

#[cfg(feature = "files")]
pub mod drive_item;

#[cfg(feature = "intune")]
pub mod embedded_sim_activation_code_pool;

#[cfg(feature = "intune")]
pub mod enrollment_profile;

#[cfg(feature = "calendar")]
pub mod event;

#[cfg(feature = "excel")]
pub mod filter;

#[cfg(feature = "governance")]
pub mod governance_resource;

#[cfg(feature = "governance")]
pub mod governance_role_assignment_request;

#[cfg(feature = "groups")]
pub mod group;

#[cfg(feature = "groups")]
pub mod group_lifecycle_policy;

#[cfg(feature = "intune")]
pub mod group_policy_configuration;

#[cfg(feature = "intune")]
pub mod group_policy_migration_report;

#[cfg(feature = "intune")]
pub mod group_policy_uploaded_definition_file;

#[cfg(feature = "authentication")]
pub mod identity_api_connector;

#[cfg(feature = "authentication")]
pub mod identity_user_flow_attribute_assignment;

#[cfg(feature = "intune")]
pub mod imported_apple_device_identity;

#[cfg(feature = "intune")]
pub mod imported_device_identity;

#[cfg(feature = "intune")]
pub mod imported_windows_autopilot_device_identity;

#[cfg(any(feature = "security", feature = "users"))]
pub mod information_protection_label;

#[cfg(feature = "intune")]
pub mod intune_branding_profile;

#[cfg(feature = "intune")]
pub mod ios_lob_app_provisioning_configuration;

#[cfg(feature = "intune")]
pub mod ios_managed_app_protection;

#[cfg(feature = "intune")]
pub mod ios_vpp_app;

#[cfg(feature = "sites")]
pub mod list_item;

#[cfg(feature = "mail")]
pub mod mail_folder;

#[cfg(feature = "intune")]
pub mod managed_app_policy;

#[cfg(feature = "intune")]
pub mod managed_device;

#[cfg(feature = "intune")]
pub mod managed_device_mobile_app_configuration;

#[cfg(feature = "intune")]
pub mod managed_e_book;

#[cfg(feature = "tenant-relationships")]
pub mod management_action;

#[cfg(feature = "tenant-relationships")]
pub mod management_action_tenant_deployment_status;

#[cfg(feature = "intune")]
pub mod mdm_windows_information_protection_policy;

#[cfg(feature = "users")]
pub mod message;

#[cfg(feature = "intune")]
pub mod mobile_app;

#[cfg(feature = "intune")]
pub mod mobile_app_content_file;

#[cfg(feature = "mail")]
pub mod multi_value_legacy_extended_property;

#[cfg(feature = "excel")]
pub mod nameditem;

#[cfg(feature = "onenote")]
pub mod notebook;

#[cfg(feature = "teams")]
pub mod offer_shift_request;

#[cfg(feature = "intune")]
pub mod office_client_configuration;

#[cfg(feature = "applications")]
pub mod on_premises_publishing_profile;

#[cfg(feature = "calls")]
pub mod online_meeting;

#[cfg(feature = "teams")]
pub mod open_shift_change_request;

#[cfg(feature = "mail")]
pub mod open_type_extension;

#[cfg(feature = "directory")]
pub mod org_contact;

#[cfg(feature = "directory")]
pub mod organization;

#[cfg(feature = "onenote")]
pub mod page;

#[cfg(feature = "calls")]
pub mod participant;

#[cfg(feature = "authentication")]
pub mod password_authentication_method;

#[cfg(any(feature = "files", feature = "sites"))]
pub mod permission;

#[cfg(feature = "intune")]
pub mod policy_set;

#[cfg(feature = "mail")]
pub mod post;

#[cfg(feature = "calls")]
pub mod presence;

#[cfg(feature = "print")]
pub mod print_document;

#[cfg(feature = "print")]
pub mod print_job;

#[cfg(feature = "print")]
pub mod printer;

#[cfg(feature = "governance")]
pub mod privileged_role;

#[cfg(feature = "governance")]
pub mod privileged_role_assignment;

#[cfg(feature = "excel")]
pub mod range;

#[cfg(feature = "excel")]
pub mod range_border_collection;

#[cfg(feature = "excel")]
pub mod range_sort;

#[cfg(feature = "security")]
pub mod review_set;

#[cfg(feature = "security")]
pub mod review_set_query;

#[cfg(feature = "intune")]
pub mod role_scope_tag;

#[cfg(feature = "teams")]
pub mod schedule;

#[cfg(feature = "search")]
pub mod search_entity;

#[cfg(feature = "onenote")]
pub mod section;

#[cfg(feature = "applications")]
pub mod service_principal;

#[cfg(feature = "admin")]
pub mod service_update_message;

#[cfg(feature = "files")]
pub mod site;

#[cfg(feature = "teams")]
pub mod swap_shifts_change_request;

#[cfg(feature = "applications")]
pub mod synchronization;

#[cfg(feature = "applications")]
pub mod synchronization_job;

#[cfg(feature = "applications")]
pub mod synchronization_schema;

#[cfg(feature = "excel")]
pub mod table;

#[cfg(feature = "excel")]
pub mod table_collection;

#[cfg(feature = "excel")]
pub mod table_column_collection;

#[cfg(feature = "excel")]
pub mod table_row_collection;

#[cfg(feature = "excel")]
pub mod table_sort;

#[cfg(feature = "intune")]
pub mod targeted_managed_app_configuration;

#[cfg(feature = "intune")]
pub mod targeted_managed_app_protection;

#[cfg(feature = "teams")]
pub mod team;

#[cfg(feature = "tenant-relationships")]
pub mod tenant_group;

#[cfg(feature = "tenant-relationships")]
pub mod tenant_tag;

#[cfg(feature = "security")]
pub mod ti_indicator;

#[cfg(feature = "teams")]
pub mod time_card;

#[cfg(feature = "teams")]
pub mod time_off_request;

#[cfg(feature = "authentication")]
pub mod trust_framework_key_set;

#[cfg(feature = "admin")]
pub mod updatable_asset;

#[cfg(feature = "admin")]
pub mod updatable_asset_group;

#[cfg(any(feature = "calendar", feature = "directory", feature = "users"))]
pub mod user;

#[cfg(feature = "teams")]
pub mod user_teamwork;

#[cfg(feature = "intune")]
pub mod vpp_token;

#[cfg(feature = "intune")]
pub mod windows_autopilot_deployment_profile;

#[cfg(feature = "intune")]
pub mod windows_autopilot_device_identity;

#[cfg(feature = "intune")]
pub mod windows_defender_application_control_supplemental_policy;

#[cfg(feature = "intune")]
pub mod windows_feature_update_profile;

#[cfg(feature = "intune")]
pub mod windows_quality_update_profile;

#[cfg(feature = "excel")]
pub mod workbook;

#[cfg(feature = "excel")]
pub mod workbook_application;

#[cfg(feature = "excel")]
pub mod workbook_chart_collection;

#[cfg(feature = "excel")]
pub mod workbook_worksheet_protection;

#[cfg(feature = "excel")]
pub mod worksheet;
