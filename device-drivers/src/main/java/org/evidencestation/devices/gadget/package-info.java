/**
 * The other end of a USB cable, made of files: an emulated recorder writes its descriptors into Linux's FunctionFS
 * (Documentation/usb/functionfs.rst) and answers through endpoint files, so that a real host controller, or the kernel's
 * dummy_hcd, shows it to drivers as hardware. For training and for tests; nothing a station does with real recorders needs it.
 */
@NullMarked
package org.evidencestation.devices.gadget;

import org.jspecify.annotations.NullMarked;
