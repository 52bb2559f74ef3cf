// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.flight;

import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.engine.RunObserver;

/** One run under a flight recording. */
final class FlightRun implements RunObserver {
  private final CompletionEvent completion = new CompletionEvent();

  FlightRun() {
    completion.begin();
  }

  @Override
  public void wentAsync(Instance instance) {
    HandOverEvent event = new HandOverEvent();
    if (event.shouldCommit()) {
      Image image = instance.plan().image();
      int atom = instance.movedAt();
      event.program = image.name();
      event.engine = FlightEvents.engine(instance);
      event.call = call(image, atom);
      event.place = atom < 0 ? "" : image.debug().where(atom);
      event.commit();
    }
  }

  @Override
  public void ended(Instance instance) {
    completion.end();
  }

  @Override
  public void released(Instance instance) {
    if (!completion.shouldCommit() || !instance.hasEnded()) {
      return;
    }
    Image image = instance.plan().image();
    int last = instance.lastAtom();
    completion.program = image.name();
    completion.engine = FlightEvents.engine(instance);
    completion.wentAsync = instance.async();
    completion.lastCall = call(image, last);
    if (instance.stopped() != 0) {
      int atom = instance.stoppedAt();
      failed(instance.stopped(), atom < 0 ? "" : image.debug().where(atom));
    } else if (instance.ending() instanceof Outcome.Failed failed) {
      failed(Math.abs(instance.value(failed.errno())), image.debug().where(failed.place()));
    }
    completion.commit();
  }

  private void failed(long errno, String place) {
    completion.errno = (int) Math.min(Errno.MAX, errno);
    completion.error = Errno.of(errno).map(Errno::name).orElse("");
    completion.place = place;
  }

  private static String call(Image image, int atom) {
    return atom < 0 ? "" : CallTable.LINUX.nameOf(image.arch(), image.atoms().get(atom).nr());
  }
}
