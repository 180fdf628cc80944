//! Calls all accessors of a model, to check the client against JSON.
//!
//! The feature `__verify` turns this on for the tests of this crate; programs that use the crate do not compile it.

use std::collections::HashMap;

use crate::runtime::{FromJson, IntoJson, Model, Object, Parsed, Value};

#[doc(hidden)]
pub use inventory;

/// A model of the client.
#[derive(Debug)]
pub struct Entry {
    /// The path of its module, from the crate on.
    pub module: &'static str,
    /// Its qualified name.
    pub name: &'static str,
    read: fn(&Object, &mut Reading<'_>),
    convert: fn(Value) -> Result<Value, Value>,
}

inventory::collect!(Entry);

impl Entry {
    /// The entry of a model.
    pub const fn of<T: Accessors>(module: &'static str) -> Self {
        Self {
            module,
            name: T::TYPE,
            read: |object, reading| object.view::<T>().read(reading),
            convert: |json| T::take_json(json).map(T::into_json),
        }
    }

    /// Converts JSON to the model and back.
    ///
    /// # Errors
    ///
    /// The unchanged JSON, if it is no object.
    pub fn convert(&self, json: Value) -> Result<Value, Value> {
        (self.convert)(json)
    }
}

/// The models of a module and of those below it, by qualified name.
#[derive(Debug)]
pub struct Models(HashMap<&'static str, &'static Entry>);

impl Models {
    /// Collects the models of the modules whose path starts with `module`.
    pub fn of(module: &str) -> Self {
        let entries = inventory::iter::<Entry>().filter(|entry| entry.module.starts_with(module));
        Self(entries.map(|entry| (entry.name, entry)).collect())
    }

    /// Returns the model with a qualified name.
    pub fn get(&self, name: &str) -> Option<&'static Entry> {
        self.0.get(name).copied()
    }

    /// Calls all accessors of a model, and of all models in it. Returns the number of calls that found a value, and the
    /// values that accessors do not return, each with its path.
    pub fn read(&self, entry: &Entry, object: &Object) -> (usize, Vec<String>) {
        let mut reading = Reading { models: self, path: String::new(), values: 0, unread: Vec::new() };
        reading.object(object, entry);
        (reading.values, reading.unread)
    }
}

/// A type whose accessors can all be called. The macro `model!` implements it.
#[doc(hidden)]
pub trait Accessors: Model {
    /// Calls all accessors.
    fn read(&self, reading: &mut Reading<'_>);
}

impl Accessors for Object {
    fn read(&self, _: &mut Reading<'_>) {}
}

/// The results of calls.
#[doc(hidden)]
#[derive(Debug)]
pub struct Reading<'m> {
    models: &'m Models,
    path: String,
    values: usize,
    unread: Vec<String>,
}

impl Reading<'_> {
    /// The result of an accessor of one model.
    pub fn model<T: Accessors>(&mut self, object: &Object, name: &str, value: Option<&T>) {
        self.value(object, name, value.is_some());
        self.within(name, |reading| value.into_iter().for_each(|model| reading.nested(model)));
    }

    /// The result of an accessor of several models.
    pub fn models<T: Accessors>(&mut self, object: &Object, name: &str, value: Option<&[T]>) {
        self.value(object, name, value.is_some());
        self.within(name, |reading| value.into_iter().flatten().for_each(|model| reading.nested(model)));
    }

    /// Calls the accessors of the type that an object names, or of its documented type.
    fn nested<T: Accessors>(&mut self, model: &T) {
        let named = model.as_object().type_name().filter(|name| T::DERIVED.contains(name));
        match named.and_then(|name| self.models.get(name)) {
            Some(entry) => self.object(model.as_object(), entry),
            None => model.read(self),
        }
    }

    fn object(&mut self, object: &Object, entry: &Entry) {
        let named = object.type_name().and_then(|name| self.models.get(name));
        (named.unwrap_or(entry).read)(object, self);
    }

    fn within(&mut self, name: &str, call: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(name);
        self.path.push('.');
        call(self);
        self.path.truncate(length);
    }

    fn value(&mut self, object: &Object, name: &str, is_read: bool) {
        let Some(value) = object.property(name).filter(|value| !value.is_null()) else { return };
        self.values += 1;
        if !is_read {
            self.unread.push(format!("{}{name}: {value}", self.path));
        }
    }
}

/// The results of accessors that return `Option`, and of those that return `Parsed`; each is named after its accessor.
macro_rules! results {
    (optional $($optional:ident)*; parsed $($parsed:ident)*;) => {
        impl Reading<'_> {
            $(
                #[allow(missing_docs)]
                pub fn $optional<T>(&mut self, object: &Object, name: &str, value: Option<T>) {
                    self.value(object, name, value.is_some());
                }
            )*

            $(
                #[allow(missing_docs)]
                pub fn $parsed<T>(&mut self, object: &Object, name: &str, value: Parsed<T>) {
                    self.value(object, name, matches!(value, Some(Ok(_))));
                }
            )*
        }
    };
}

results! {
    optional str strs bool u8 i16 i32 i64 f32 f64 enumeration enumerations flags untyped;
    parsed date_time date time_of_day duration guid binary decimal values;
}

/// Declares a model as `model!` does, and its entry.
#[doc(hidden)]
#[macro_export]
macro_rules! __verified_model {
    ($($model:tt)*) => {
        $crate::__model! { $($model)* }
        $crate::__accessors! { $($model)* }
    };
}

/// Implements [`Accessors`] for a model. The patterns are those of `model!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __accessors {
    ($(#[$meta:meta])* $name:ident $(= $type:literal)? $({ $($derived:tt)* })? $(; $($rows:tt)*)?) => {
        $crate::__accessors! {
            $(#[$meta])* $name: $crate::runtime::Object $(= $type)? $({ $($derived)* })? $(; $($rows)*)?
        }
    };
    ($(#[$meta:meta])* $name:ident: $base:ty) => {
        $crate::__accessors! { $(#[$meta])* $name: $base = "" }
    };
    (
        $(#[$meta:meta])*
        $name:ident: $base:ty $(, $further:ty)* = $type:literal $({ $($derived:literal),* $(,)? })? $(;
            $(
                inherited $old_wire:literal $old_const:ident, $old_set:ident($old_value:ty), $old_fact:literal
                $(if $old_gate:tt)? $(deprecated $old_deprecated:tt)?
            ;)*
            $(
                $wire:literal $const:ident, $get:ident $read:ident -> $returns:ty, $set:ident($value:ty),
                $fact:literal $($about:literal)* $(if $gate:tt)? $(deprecated $deprecated:tt)?
            ;)*
        )?
    ) => {
        impl $crate::runtime::verify::Accessors for $name {
            #[allow(deprecated)]
            fn read(&self, reading: &mut $crate::runtime::verify::Reading<'_>) {
                $crate::runtime::verify::Accessors::read(
                    $crate::runtime::expansion::view::<Self, $base>(self),
                    reading,
                );
                $($(
                    $(#[cfg $gate])?
                    reading.$read($crate::runtime::Model::as_object(self), $wire, self.$get());
                )*)?
            }
        }

        $crate::runtime::verify::inventory::submit! {
            $crate::runtime::verify::Entry::of::<$name>(::core::module_path!())
        }
    };
}
