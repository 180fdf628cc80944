// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `v1.0`, by the resource that they are bound to.

#[cfg(feature = "governance")] pub mod access_review_instance;
#[cfg(feature = "governance")] pub mod agreement;
#[cfg(feature = "applications")] pub mod application;
#[cfg(feature = "applications")] pub mod application_template;
#[cfg(any(feature = "calendar", feature = "mail"))] pub mod attachment;
#[cfg(feature = "bookings")] pub mod booking_appointment;
#[cfg(feature = "calendar")] pub mod calendar;
#[cfg(feature = "calls")] pub mod call;
#[cfg(feature = "excel")] pub mod chart;
#[cfg(feature = "excel")] pub mod chart_collection;
#[cfg(feature = "excel")] pub mod chart_fill;
#[cfg(feature = "excel")] pub mod chart_points_collection;
#[cfg(feature = "excel")] pub mod chart_series_collection;
#[cfg(feature = "teams")] pub mod chat;
#[cfg(feature = "calls")] pub mod cloud_communications;
#[cfg(feature = "sites")] pub mod content_type;
#[cfg(feature = "teams")] pub mod conversation_member;
#[cfg(feature = "intune")] pub mod device_compliance_policy;
#[cfg(feature = "intune")] pub mod device_configuration;
#[cfg(feature = "intune")] pub mod device_enrollment_configuration;
#[cfg(feature = "intune")] pub mod device_management_exchange_connector;
#[cfg(feature = "intune")] pub mod device_management_reports;

#[cfg(
    any(
        feature = "applications",
        feature = "directory",
        feature = "groups",
        feature = "users"
    )
)]
pub mod directory_object;
#[cfg(feature = "directory")] pub mod domain;
#[cfg(feature = "files")] pub mod drive_item;
#[cfg(feature = "security")] pub mod ediscovery_custodian;
#[cfg(feature = "security")] pub mod ediscovery_noncustodial_data_source;
#[cfg(feature = "security")] pub mod ediscovery_review_set;
#[cfg(feature = "security")] pub mod ediscovery_review_set_query;
#[cfg(feature = "calendar")] pub mod event;
#[cfg(feature = "excel")] pub mod filter;
#[cfg(feature = "groups")] pub mod group;
#[cfg(feature = "groups")] pub mod group_lifecycle_policy;
#[cfg(feature = "authentication")] pub mod identity_api_connector;
#[cfg(feature = "authentication")] pub mod identity_user_flow_attribute_assignment;
#[cfg(feature = "intune")] pub mod imported_windows_autopilot_device_identity;
#[cfg(feature = "mail")] pub mod mail_folder;
#[cfg(feature = "intune")] pub mod managed_app_policy;
#[cfg(feature = "intune")] pub mod managed_device;
#[cfg(feature = "intune")] pub mod managed_device_mobile_app_configuration;
#[cfg(feature = "intune")] pub mod managed_e_book;
#[cfg(feature = "users")] pub mod message;
#[cfg(feature = "intune")] pub mod mobile_app;
#[cfg(feature = "intune")] pub mod mobile_app_content_file;
#[cfg(feature = "mail")] pub mod multi_value_legacy_extended_property;
#[cfg(feature = "excel")] pub mod nameditem;
#[cfg(feature = "onenote")] pub mod notebook;
#[cfg(feature = "teams")] pub mod offer_shift_request;
#[cfg(feature = "calls")] pub mod online_meeting;
#[cfg(feature = "teams")] pub mod open_shift_change_request;
#[cfg(feature = "mail")] pub mod open_type_extension;
#[cfg(feature = "onenote")] pub mod page;
#[cfg(feature = "calls")] pub mod participant;
#[cfg(feature = "files")] pub mod permission;
#[cfg(feature = "mail")] pub mod post;
#[cfg(feature = "calls")] pub mod presence;
#[cfg(feature = "print")] pub mod print_document;
#[cfg(feature = "print")] pub mod print_job;
#[cfg(feature = "print")] pub mod printer;
#[cfg(feature = "excel")] pub mod range;
#[cfg(feature = "excel")] pub mod range_border_collection;
#[cfg(feature = "excel")] pub mod range_sort;
#[cfg(feature = "authentication")] pub mod risky_user;
#[cfg(feature = "directory")] pub mod saml_or_ws_fed_external_domain_federation;
#[cfg(feature = "teams")] pub mod schedule;
#[cfg(feature = "search")] pub mod search_entity;
#[cfg(feature = "onenote")] pub mod section;
#[cfg(feature = "applications")] pub mod service_principal;
#[cfg(feature = "admin")] pub mod service_update_message;
#[cfg(feature = "files")] pub mod site;
#[cfg(feature = "teams")] pub mod swap_shifts_change_request;
#[cfg(feature = "excel")] pub mod table_collection;
#[cfg(feature = "excel")] pub mod table_column_collection;
#[cfg(feature = "excel")] pub mod table_row_collection;
#[cfg(feature = "excel")] pub mod table_sort;
#[cfg(feature = "intune")] pub mod targeted_managed_app_configuration;
#[cfg(feature = "intune")] pub mod targeted_managed_app_protection;
#[cfg(feature = "teams")] pub mod team;
#[cfg(feature = "teams")] pub mod time_off_request;
#[cfg(any(feature = "calendar", feature = "users"))] pub mod user;
#[cfg(feature = "teams")] pub mod user_teamwork;
#[cfg(feature = "intune")] pub mod windows_autopilot_device_identity;
#[cfg(feature = "excel")] pub mod workbook;
#[cfg(feature = "excel")] pub mod workbook_application;
#[cfg(feature = "excel")] pub mod worksheet;
#[cfg(feature = "excel")] pub mod worksheet_protection;
