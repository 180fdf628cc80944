// Written by `cargo xtask gen`; do not edit.
//! The nodes of `beta`: the places of the API, each as a type.
//!
//! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
//!
//! The service's metadata of 2026-10 completes the pages of the reference. Words say how:
//!
//! - `metadata`: the metadata has it, and no page does
//! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
//! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
//! - `type of the metadata`: a page has it, and the metadata states its type
//! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

#[cfg(feature = "admin")] mod admin_a;
#[cfg(feature = "admin")] mod admin_b;
#[cfg(feature = "admin")] mod admin_c;
#[cfg(feature = "admin")] mod admin_e;
#[cfg(feature = "admin")] mod admin_i;
#[cfg(feature = "admin")] mod admin_m;
#[cfg(feature = "admin")] mod admin_n;
#[cfg(feature = "admin")] mod admin_p;
#[cfg(feature = "admin")] mod admin_s;
#[cfg(feature = "admin")] mod admin_t;
#[cfg(feature = "admin")] mod admin_u;
#[cfg(feature = "admin")] mod admin_w;
#[cfg(feature = "applications")] mod applications_a;
#[cfg(feature = "applications")] mod applications_b;
#[cfg(feature = "applications")] mod applications_c;
#[cfg(feature = "applications")] mod applications_d;
#[cfg(feature = "applications")] mod applications_e;
#[cfg(feature = "applications")] mod applications_f;
#[cfg(feature = "applications")] mod applications_h;
#[cfg(feature = "applications")] mod applications_i;
#[cfg(feature = "applications")] mod applications_o;
#[cfg(feature = "applications")] mod applications_p;
#[cfg(feature = "applications")] mod applications_r;
#[cfg(feature = "applications")] mod applications_s;
#[cfg(feature = "applications")] mod applications_t;
#[cfg(feature = "authentication")] mod authentication_a;
#[cfg(feature = "authentication")] mod authentication_b;
#[cfg(feature = "authentication")] mod authentication_c;
#[cfg(feature = "authentication")] mod authentication_d;
#[cfg(feature = "authentication")] mod authentication_e;
#[cfg(feature = "authentication")] mod authentication_f;
#[cfg(feature = "authentication")] mod authentication_h;
#[cfg(feature = "authentication")] mod authentication_i;
#[cfg(feature = "authentication")] mod authentication_m;
#[cfg(feature = "authentication")] mod authentication_n;
#[cfg(feature = "authentication")] mod authentication_o;
#[cfg(feature = "authentication")] mod authentication_p;
#[cfg(feature = "authentication")] mod authentication_q;
#[cfg(feature = "authentication")] mod authentication_r;
#[cfg(feature = "authentication")] mod authentication_s;
#[cfg(feature = "authentication")] mod authentication_t;
#[cfg(feature = "authentication")] mod authentication_u;
#[cfg(feature = "authentication")] mod authentication_v;
#[cfg(feature = "authentication")] mod authentication_w;
#[cfg(feature = "authentication")] mod authentication_x;
#[cfg(feature = "bookings")] mod bookings_a;
#[cfg(feature = "bookings")] mod bookings_b;
#[cfg(feature = "bookings")] mod bookings_c;
#[cfg(feature = "bookings")] mod bookings_d;
#[cfg(feature = "bookings")] mod bookings_e;
#[cfg(feature = "bookings")] mod bookings_m;
#[cfg(feature = "bookings")] mod bookings_o;
#[cfg(feature = "bookings")] mod bookings_p;
#[cfg(feature = "bookings")] mod bookings_r;
#[cfg(feature = "bookings")] mod bookings_s;
#[cfg(feature = "bookings")] mod bookings_v;
#[cfg(feature = "calendar")] mod calendar;
#[cfg(feature = "communications")] mod communications;
#[cfg(feature = "contacts")] mod contacts;
#[cfg(feature = "copilot")] mod copilot;
#[cfg(feature = "directory")] mod directory_a;
#[cfg(feature = "directory")] mod directory_c;
#[cfg(feature = "directory")] mod directory_d;
#[cfg(feature = "directory")] mod directory_e;
#[cfg(feature = "directory")] mod directory_g;
#[cfg(feature = "directory")] mod directory_h;
#[cfg(feature = "directory")] mod directory_i;
#[cfg(feature = "directory")] mod directory_m;
#[cfg(feature = "directory")] mod directory_o;
#[cfg(feature = "directory")] mod directory_p;
#[cfg(feature = "directory")] mod directory_r;
#[cfg(feature = "directory")] mod directory_s;
#[cfg(feature = "directory")] mod directory_t;
#[cfg(feature = "education")] mod education;
#[cfg(feature = "employee-experience")] mod employee_experience;
#[cfg(feature = "excel")] mod excel_f;
#[cfg(feature = "excel")] mod excel_workbook;
#[cfg(feature = "excel")] mod excel_workbooka;
#[cfg(feature = "excel")] mod excel_workbookc;
#[cfg(feature = "excel")] mod excel_workbookd;
#[cfg(feature = "excel")] mod excel_workbookfi;
#[cfg(feature = "excel")] mod excel_workbookfunctions;
#[cfg(feature = "excel")] mod excel_workbooki;
#[cfg(feature = "excel")] mod excel_workbookn;
#[cfg(feature = "excel")] mod excel_workbooko;
#[cfg(feature = "excel")] mod excel_workbookp;
#[cfg(feature = "excel")] mod excel_workbookr;
#[cfg(feature = "excel")] mod excel_workbookt;
#[cfg(feature = "excel")] mod excel_workbookw;
#[cfg(feature = "files")] mod files;
#[cfg(feature = "financials")] mod financials;
#[cfg(feature = "governance")] mod governance_a;
#[cfg(feature = "governance")] mod governance_b;
#[cfg(feature = "governance")] mod governance_c;
#[cfg(feature = "governance")] mod governance_d;
#[cfg(feature = "governance")] mod governance_e;
#[cfg(feature = "governance")] mod governance_g;
#[cfg(feature = "governance")] mod governance_i;
#[cfg(feature = "governance")] mod governance_p;
#[cfg(feature = "governance")] mod governance_r;
#[cfg(feature = "governance")] mod governance_t;
#[cfg(feature = "governance")] mod governance_u;
#[cfg(feature = "groups")] mod groups;
#[cfg(feature = "intune")] mod intune_a;
#[cfg(feature = "intune")] mod intune_c;
#[cfg(feature = "intune")] mod intune_da;
#[cfg(feature = "intune")] mod intune_def;
#[cfg(feature = "intune")] mod intune_dep;
#[cfg(feature = "intune")] mod intune_det;
#[cfg(feature = "intune")] mod intune_devicea;
#[cfg(feature = "intune")] mod intune_devicec;
#[cfg(feature = "intune")] mod intune_devicee;
#[cfg(feature = "intune")] mod intune_deviceh;
#[cfg(feature = "intune")] mod intune_devicei;
#[cfg(feature = "intune")] mod intune_devicel;
#[cfg(feature = "intune")] mod intune_devicemanagement;
#[cfg(feature = "intune")] mod intune_devicemanagementa;
#[cfg(feature = "intune")] mod intune_devicemanagementb;
#[cfg(feature = "intune")] mod intune_devicemanagementc;
#[cfg(feature = "intune")] mod intune_devicemanagementd;
#[cfg(feature = "intune")] mod intune_devicemanagemente;
#[cfg(feature = "intune")] mod intune_devicemanagementg;
#[cfg(feature = "intune")] mod intune_devicemanagementh;
#[cfg(feature = "intune")] mod intune_devicemanagementi;
#[cfg(feature = "intune")] mod intune_devicemanagementm;
#[cfg(feature = "intune")] mod intune_devicemanagementn;
#[cfg(feature = "intune")] mod intune_devicemanagemento;
#[cfg(feature = "intune")] mod intune_devicemanagementp;
#[cfg(feature = "intune")] mod intune_devicemanagementr;
#[cfg(feature = "intune")] mod intune_devicemanagements;
#[cfg(feature = "intune")] mod intune_devicemanagementt;
#[cfg(feature = "intune")] mod intune_devicemanagementu;
#[cfg(feature = "intune")] mod intune_devicemanagementw;
#[cfg(feature = "intune")] mod intune_devicemanagementz;
#[cfg(feature = "intune")] mod intune_devices;
#[cfg(feature = "intune")] mod intune_e;
#[cfg(feature = "intune")] mod intune_g;
#[cfg(feature = "intune")] mod intune_h;
#[cfg(feature = "intune")] mod intune_i;
#[cfg(feature = "intune")] mod intune_l;
#[cfg(feature = "intune")] mod intune_ma;
#[cfg(feature = "intune")] mod intune_md;
#[cfg(feature = "intune")] mod intune_mi;
#[cfg(feature = "intune")] mod intune_mo;
#[cfg(feature = "intune")] mod intune_n;
#[cfg(feature = "intune")] mod intune_o;
#[cfg(feature = "intune")] mod intune_p;
#[cfg(feature = "intune")] mod intune_r;
#[cfg(feature = "intune")] mod intune_s;
#[cfg(feature = "intune")] mod intune_t;
#[cfg(feature = "intune")] mod intune_u;
#[cfg(feature = "intune")] mod intune_v;
#[cfg(feature = "intune")] mod intune_w;
#[cfg(feature = "intune")] mod intune_z;
#[cfg(feature = "mail")] mod mail;
#[cfg(feature = "network-access")] mod network_access_networkaccessb;
#[cfg(feature = "network-access")] mod network_access_networkaccessc;
#[cfg(feature = "network-access")] mod network_access_networkaccessd;
#[cfg(feature = "network-access")] mod network_access_networkaccesse;
#[cfg(feature = "network-access")] mod network_access_networkaccessf;
#[cfg(feature = "network-access")] mod network_access_networkaccessl;
#[cfg(feature = "network-access")] mod network_access_networkaccessn;
#[cfg(feature = "network-access")] mod network_access_networkaccessp;
#[cfg(feature = "network-access")] mod network_access_networkaccessr;
#[cfg(feature = "network-access")] mod network_access_networkaccesss;
#[cfg(feature = "network-access")] mod network_access_networkaccesst;
#[cfg(feature = "onenote")] mod onenote;
#[cfg(feature = "places")] mod places;
#[cfg(feature = "print")] mod print;
#[cfg(feature = "privacy")] mod privacy;
#[cfg(feature = "profile")] mod profile;
#[cfg(feature = "reports")] mod reports;
#[cfg(feature = "search")] mod search;
#[cfg(feature = "security")] mod security_a;
#[cfg(feature = "security")] mod security_b;
#[cfg(feature = "security")] mod security_c;
#[cfg(feature = "security")] mod security_d;
#[cfg(feature = "security")] mod security_e;
#[cfg(feature = "security")] mod security_i;
#[cfg(feature = "security")] mod security_j;
#[cfg(feature = "security")] mod security_l;
#[cfg(feature = "security")] mod security_p;
#[cfg(feature = "security")] mod security_secure;
#[cfg(feature = "security")] mod security_security;
#[cfg(feature = "security")] mod security_securitya;
#[cfg(feature = "security")] mod security_securityc;
#[cfg(feature = "security")] mod security_securityd;
#[cfg(feature = "security")] mod security_securitye;
#[cfg(feature = "security")] mod security_securityf;
#[cfg(feature = "security")] mod security_securityh;
#[cfg(feature = "security")] mod security_securityi;
#[cfg(feature = "security")] mod security_securityl;
#[cfg(feature = "security")] mod security_securityp;
#[cfg(feature = "security")] mod security_securityr;
#[cfg(feature = "security")] mod security_securitys;
#[cfg(feature = "security")] mod security_securityt;
#[cfg(feature = "security")] mod security_securityu;
#[cfg(feature = "security")] mod security_securityv;
#[cfg(feature = "security")] mod security_securityw;
#[cfg(feature = "security")] mod security_securityz;
#[cfg(feature = "security")] mod security_sen;
#[cfg(feature = "security")] mod security_si;
#[cfg(feature = "security")] mod security_t;
#[cfg(feature = "security")] mod security_u;
mod shared_a;
mod shared_b;
mod shared_c;
mod shared_d;
mod shared_e;
mod shared_g;
mod shared_i;
mod shared_l;
mod shared_m;
mod shared_n;
mod shared_o;
mod shared_p;
mod shared_r;
mod shared_s;
mod shared_t;
mod shared_u;
#[cfg(feature = "shifts")] mod shifts;
#[cfg(feature = "sites")] mod sites;
#[cfg(feature = "subscriptions")] mod subscriptions;
#[cfg(feature = "tasks")] mod tasks;
#[cfg(feature = "teams")] mod teams;
#[cfg(feature = "tenant-relationships")] mod tenant_relationships;
#[cfg(feature = "users")] mod users;

#[cfg(feature = "admin")]
pub use self::admin_a::*;

#[cfg(feature = "admin")]
pub use self::admin_b::*;

#[cfg(feature = "admin")]
pub use self::admin_c::*;

#[cfg(feature = "admin")]
pub use self::admin_e::*;

#[cfg(feature = "admin")]
pub use self::admin_i::*;

#[cfg(feature = "admin")]
pub use self::admin_m::*;

#[cfg(feature = "admin")]
pub use self::admin_n::*;

#[cfg(feature = "admin")]
pub use self::admin_p::*;

#[cfg(feature = "admin")]
pub use self::admin_s::*;

#[cfg(feature = "admin")]
pub use self::admin_t::*;

#[cfg(feature = "admin")]
pub use self::admin_u::*;

#[cfg(feature = "admin")]
pub use self::admin_w::*;

#[cfg(feature = "applications")]
pub use self::applications_a::*;

#[cfg(feature = "applications")]
pub use self::applications_b::*;

#[cfg(feature = "applications")]
pub use self::applications_c::*;

#[cfg(feature = "applications")]
pub use self::applications_d::*;

#[cfg(feature = "applications")]
pub use self::applications_e::*;

#[cfg(feature = "applications")]
pub use self::applications_f::*;

#[cfg(feature = "applications")]
pub use self::applications_h::*;

#[cfg(feature = "applications")]
pub use self::applications_i::*;

#[cfg(feature = "applications")]
pub use self::applications_o::*;

#[cfg(feature = "applications")]
pub use self::applications_p::*;

#[cfg(feature = "applications")]
pub use self::applications_r::*;

#[cfg(feature = "applications")]
pub use self::applications_s::*;

#[cfg(feature = "applications")]
pub use self::applications_t::*;

#[cfg(feature = "authentication")]
pub use self::authentication_a::*;

#[cfg(feature = "authentication")]
pub use self::authentication_b::*;

#[cfg(feature = "authentication")]
pub use self::authentication_c::*;

#[cfg(feature = "authentication")]
pub use self::authentication_d::*;

#[cfg(feature = "authentication")]
pub use self::authentication_e::*;

#[cfg(feature = "authentication")]
pub use self::authentication_f::*;

#[cfg(feature = "authentication")]
pub use self::authentication_h::*;

#[cfg(feature = "authentication")]
pub use self::authentication_i::*;

#[cfg(feature = "authentication")]
pub use self::authentication_m::*;

#[cfg(feature = "authentication")]
pub use self::authentication_n::*;

#[cfg(feature = "authentication")]
pub use self::authentication_o::*;

#[cfg(feature = "authentication")]
pub use self::authentication_p::*;

#[cfg(feature = "authentication")]
pub use self::authentication_q::*;

#[cfg(feature = "authentication")]
pub use self::authentication_r::*;

#[cfg(feature = "authentication")]
pub use self::authentication_s::*;

#[cfg(feature = "authentication")]
pub use self::authentication_t::*;

#[cfg(feature = "authentication")]
pub use self::authentication_u::*;

#[cfg(feature = "authentication")]
pub use self::authentication_v::*;

#[cfg(feature = "authentication")]
pub use self::authentication_w::*;

#[cfg(feature = "authentication")]
pub use self::authentication_x::*;

#[cfg(feature = "bookings")]
pub use self::bookings_a::*;

#[cfg(feature = "bookings")]
pub use self::bookings_b::*;

#[cfg(feature = "bookings")]
pub use self::bookings_c::*;

#[cfg(feature = "bookings")]
pub use self::bookings_d::*;

#[cfg(feature = "bookings")]
pub use self::bookings_e::*;

#[cfg(feature = "bookings")]
pub use self::bookings_m::*;

#[cfg(feature = "bookings")]
pub use self::bookings_o::*;

#[cfg(feature = "bookings")]
pub use self::bookings_p::*;

#[cfg(feature = "bookings")]
pub use self::bookings_r::*;

#[cfg(feature = "bookings")]
pub use self::bookings_s::*;

#[cfg(feature = "bookings")]
pub use self::bookings_v::*;

#[cfg(feature = "calendar")]
pub use self::calendar::*;

#[cfg(feature = "communications")]
pub use self::communications::*;

#[cfg(feature = "contacts")]
pub use self::contacts::*;

#[cfg(feature = "copilot")]
pub use self::copilot::*;

#[cfg(feature = "directory")]
pub use self::directory_a::*;

#[cfg(feature = "directory")]
pub use self::directory_c::*;

#[cfg(feature = "directory")]
pub use self::directory_d::*;

#[cfg(feature = "directory")]
pub use self::directory_e::*;

#[cfg(feature = "directory")]
pub use self::directory_g::*;

#[cfg(feature = "directory")]
pub use self::directory_h::*;

#[cfg(feature = "directory")]
pub use self::directory_i::*;

#[cfg(feature = "directory")]
pub use self::directory_m::*;

#[cfg(feature = "directory")]
pub use self::directory_o::*;

#[cfg(feature = "directory")]
pub use self::directory_p::*;

#[cfg(feature = "directory")]
pub use self::directory_r::*;

#[cfg(feature = "directory")]
pub use self::directory_s::*;

#[cfg(feature = "directory")]
pub use self::directory_t::*;

#[cfg(feature = "education")]
pub use self::education::*;

#[cfg(feature = "employee-experience")]
pub use self::employee_experience::*;

#[cfg(feature = "excel")]
pub use self::excel_f::*;

#[cfg(feature = "excel")]
pub use self::excel_workbook::*;

#[cfg(feature = "excel")]
pub use self::excel_workbooka::*;

#[cfg(feature = "excel")]
pub use self::excel_workbookc::*;

#[cfg(feature = "excel")]
pub use self::excel_workbookd::*;

#[cfg(feature = "excel")]
pub use self::excel_workbookfi::*;

#[cfg(feature = "excel")]
pub use self::excel_workbookfunctions::*;

#[cfg(feature = "excel")]
pub use self::excel_workbooki::*;

#[cfg(feature = "excel")]
pub use self::excel_workbookn::*;

#[cfg(feature = "excel")]
pub use self::excel_workbooko::*;

#[cfg(feature = "excel")]
pub use self::excel_workbookp::*;

#[cfg(feature = "excel")]
pub use self::excel_workbookr::*;

#[cfg(feature = "excel")]
pub use self::excel_workbookt::*;

#[cfg(feature = "excel")]
pub use self::excel_workbookw::*;

#[cfg(feature = "files")]
pub use self::files::*;

#[cfg(feature = "financials")]
pub use self::financials::*;

#[cfg(feature = "governance")]
pub use self::governance_a::*;

#[cfg(feature = "governance")]
pub use self::governance_b::*;

#[cfg(feature = "governance")]
pub use self::governance_c::*;

#[cfg(feature = "governance")]
pub use self::governance_d::*;

#[cfg(feature = "governance")]
pub use self::governance_e::*;

#[cfg(feature = "governance")]
pub use self::governance_g::*;

#[cfg(feature = "governance")]
pub use self::governance_i::*;

#[cfg(feature = "governance")]
pub use self::governance_p::*;

#[cfg(feature = "governance")]
pub use self::governance_r::*;

#[cfg(feature = "governance")]
pub use self::governance_t::*;

#[cfg(feature = "governance")]
pub use self::governance_u::*;

#[cfg(feature = "groups")]
pub use self::groups::*;

#[cfg(feature = "intune")]
pub use self::intune_a::*;

#[cfg(feature = "intune")]
pub use self::intune_c::*;

#[cfg(feature = "intune")]
pub use self::intune_da::*;

#[cfg(feature = "intune")]
pub use self::intune_def::*;

#[cfg(feature = "intune")]
pub use self::intune_dep::*;

#[cfg(feature = "intune")]
pub use self::intune_det::*;

#[cfg(feature = "intune")]
pub use self::intune_devicea::*;

#[cfg(feature = "intune")]
pub use self::intune_devicec::*;

#[cfg(feature = "intune")]
pub use self::intune_devicee::*;

#[cfg(feature = "intune")]
pub use self::intune_deviceh::*;

#[cfg(feature = "intune")]
pub use self::intune_devicei::*;

#[cfg(feature = "intune")]
pub use self::intune_devicel::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagement::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementa::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementb::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementc::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementd::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagemente::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementg::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementh::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementi::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementm::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementn::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagemento::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementp::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementr::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagements::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementt::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementu::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementw::*;

#[cfg(feature = "intune")]
pub use self::intune_devicemanagementz::*;

#[cfg(feature = "intune")]
pub use self::intune_devices::*;

#[cfg(feature = "intune")]
pub use self::intune_e::*;

#[cfg(feature = "intune")]
pub use self::intune_g::*;

#[cfg(feature = "intune")]
pub use self::intune_h::*;

#[cfg(feature = "intune")]
pub use self::intune_i::*;

#[cfg(feature = "intune")]
pub use self::intune_l::*;

#[cfg(feature = "intune")]
pub use self::intune_ma::*;

#[cfg(feature = "intune")]
pub use self::intune_md::*;

#[cfg(feature = "intune")]
pub use self::intune_mi::*;

#[cfg(feature = "intune")]
pub use self::intune_mo::*;

#[cfg(feature = "intune")]
pub use self::intune_n::*;

#[cfg(feature = "intune")]
pub use self::intune_o::*;

#[cfg(feature = "intune")]
pub use self::intune_p::*;

#[cfg(feature = "intune")]
pub use self::intune_r::*;

#[cfg(feature = "intune")]
pub use self::intune_s::*;

#[cfg(feature = "intune")]
pub use self::intune_t::*;

#[cfg(feature = "intune")]
pub use self::intune_u::*;

#[cfg(feature = "intune")]
pub use self::intune_v::*;

#[cfg(feature = "intune")]
pub use self::intune_w::*;

#[cfg(feature = "intune")]
pub use self::intune_z::*;

#[cfg(feature = "mail")]
pub use self::mail::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccessb::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccessc::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccessd::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccesse::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccessf::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccessl::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccessn::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccessp::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccessr::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccesss::*;

#[cfg(feature = "network-access")]
pub use self::network_access_networkaccesst::*;

#[cfg(feature = "onenote")]
pub use self::onenote::*;

#[cfg(feature = "places")]
pub use self::places::*;

#[cfg(feature = "print")]
pub use self::print::*;

#[cfg(feature = "privacy")]
pub use self::privacy::*;

#[cfg(feature = "profile")]
pub use self::profile::*;

#[cfg(feature = "reports")]
pub use self::reports::*;

#[cfg(feature = "search")]
pub use self::search::*;

#[cfg(feature = "security")]
pub use self::security_a::*;

#[cfg(feature = "security")]
pub use self::security_b::*;

#[cfg(feature = "security")]
pub use self::security_c::*;

#[cfg(feature = "security")]
pub use self::security_d::*;

#[cfg(feature = "security")]
pub use self::security_e::*;

#[cfg(feature = "security")]
pub use self::security_i::*;

#[cfg(feature = "security")]
pub use self::security_j::*;

#[cfg(feature = "security")]
pub use self::security_l::*;

#[cfg(feature = "security")]
pub use self::security_p::*;

#[cfg(feature = "security")]
pub use self::security_secure::*;

#[cfg(feature = "security")]
pub use self::security_security::*;

#[cfg(feature = "security")]
pub use self::security_securitya::*;

#[cfg(feature = "security")]
pub use self::security_securityc::*;

#[cfg(feature = "security")]
pub use self::security_securityd::*;

#[cfg(feature = "security")]
pub use self::security_securitye::*;

#[cfg(feature = "security")]
pub use self::security_securityf::*;

#[cfg(feature = "security")]
pub use self::security_securityh::*;

#[cfg(feature = "security")]
pub use self::security_securityi::*;

#[cfg(feature = "security")]
pub use self::security_securityl::*;

#[cfg(feature = "security")]
pub use self::security_securityp::*;

#[cfg(feature = "security")]
pub use self::security_securityr::*;

#[cfg(feature = "security")]
pub use self::security_securitys::*;

#[cfg(feature = "security")]
pub use self::security_securityt::*;

#[cfg(feature = "security")]
pub use self::security_securityu::*;

#[cfg(feature = "security")]
pub use self::security_securityv::*;

#[cfg(feature = "security")]
pub use self::security_securityw::*;

#[cfg(feature = "security")]
pub use self::security_securityz::*;

#[cfg(feature = "security")]
pub use self::security_sen::*;

#[cfg(feature = "security")]
pub use self::security_si::*;

#[cfg(feature = "security")]
pub use self::security_t::*;

#[cfg(feature = "security")]
pub use self::security_u::*;

pub use self::shared_a::*;

pub use self::shared_b::*;

pub use self::shared_c::*;

pub use self::shared_d::*;

pub use self::shared_e::*;

pub use self::shared_g::*;

pub use self::shared_i::*;

pub use self::shared_l::*;

pub use self::shared_m::*;

pub use self::shared_n::*;

pub use self::shared_o::*;

pub use self::shared_p::*;

pub use self::shared_r::*;

pub use self::shared_s::*;

pub use self::shared_t::*;

pub use self::shared_u::*;

#[cfg(feature = "shifts")]
pub use self::shifts::*;

#[cfg(feature = "sites")]
pub use self::sites::*;

#[cfg(feature = "subscriptions")]
pub use self::subscriptions::*;

#[cfg(feature = "tasks")]
pub use self::tasks::*;

#[cfg(feature = "teams")]
pub use self::teams::*;

#[cfg(feature = "tenant-relationships")]
pub use self::tenant_relationships::*;

#[cfg(feature = "users")]
pub use self::users::*;
